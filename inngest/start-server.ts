import "server-only";
import { openDatabase } from "@/db/client";
import { whyNotOpen } from "@/db/why-not-open";
import { log } from "@/lib/log/log";
import { endGracefully } from "./end-gracefully";
import { isEmbedded } from "./engine";
import { startEngine } from "./start-engine";

/** Opens the database and goes on with what was under way, until the process is told to end. */
export async function startServer(): Promise<void> {
  const { close } = await openDatabase().catch(endProcess);
  const stopEngine = await startEngine();
  endGracefully(async () => {
    await stopEngine();
    await close();
  });
  log().info({ engine: isEmbedded() ? "embedded" : "inngest" }, "started");
}

/** A server without its database could only answer errors, so it ends with one clear line instead. */
function endProcess(error: unknown): never {
  const reason = whyNotOpen(error);
  log().fatal({ err: error }, reason);
  process.stderr.write(`\n${reason}\n\n`);
  process.exit(1);
}
