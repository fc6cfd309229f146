import "server-only";
import { serve } from "inngest/edge";
import { openDatabase } from "@/db/client";
import { DataFolderInUseError } from "@/db/embedded/data-folder-lock";
import { log } from "@/lib/log/log";
import { inngest } from "./client";
import { embeddedEngine, isEmbedded } from "./engine";
import { functions } from "./functions";
import { resendUnbegunJobs, startJobs } from "./start-jobs";

/** Opens the database, starts the jobs engine where it is the embedded one, and goes on with what was under way. */
export async function startServer(): Promise<void> {
  await openDatabase().catch(endProcess);
  if (isEmbedded()) await embeddedEngine().start(serve({ client: inngest, functions }));
  const resent = await resendUnbegunJobs();
  const begun = await startJobs();
  log().info({ engine: isEmbedded() ? "embedded" : "inngest", resent, begun }, "started");
}

/** A server without its database could only answer errors, so it ends with one clear line instead. */
function endProcess(error: unknown): never {
  const reason = error instanceof DataFolderInUseError ? error.message : "The database could not be opened.";
  log().fatal({ err: error }, reason);
  process.stderr.write(`\n${reason}\n\n`);
  process.exit(1);
}
