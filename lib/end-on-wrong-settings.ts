import "server-only";
import { env, WrongSettings } from "@/lib/env";

/** A server whose settings are wrong could only answer errors, so it ends, and says which. */
export function endOnWrongSettings(): void {
  try {
    env();
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    process.stderr.write(`\n${error.message}\n\n`);
    process.exit(1);
  }
}
