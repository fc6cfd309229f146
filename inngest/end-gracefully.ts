import "server-only";
import { endStreams } from "@/lib/jobs/stream/stream-slots";
import { log } from "@/lib/log/log";
import { processSingleton } from "@/lib/process-singleton";

/** What is not done by then is done by the next start: nothing that was stored is lost by ending at once. */
const TIME_LIMIT_MS = 10_000;

/** Ends the process in order when it is told to: SIGTERM by an init system, SIGINT by Ctrl+C. */
export function endGracefully(stop: () => Promise<void>): void {
  const state = processSingleton("ending", () => ({ isEnding: false, isListening: false, stop }));
  state.stop = stop;
  if (state.isListening) return;
  state.isListening = true;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (state.isEnding) return;
      state.isEnding = true;
      log().info({ signal }, "ending");
      endStreams();
      setTimeout(() => exit("not all work ended in time"), TIME_LIMIT_MS).unref();
      void state.stop().then(
        () => exit("ended"),
        () => exit("ended with an error"),
      );
    });
  }
}

function exit(how: string): void {
  log().info(how);
  process.exit(0);
}
