import { openEmbedded } from "@/db/client";

/** `make-migrated-database.ts <folder>`: sets up an empty embedded database there. */
const { close } = await openEmbedded(process.argv[2] ?? "");
await close();
process.exit();
