import "server-only";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";

/** The key that signs cookies and tickets: the configured one, or one made at first start. */
export function authSecret(): string {
  return env().AUTH_SECRET ?? processSingleton("auth-secret", () => loadOrCreateSecret(env().DATA_DIR));
}

/** Kept in the data folder, readable by this user only. */
function loadOrCreateSecret(dataDir: string): string {
  const file = path.join(dataDir, "auth-secret");
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file)) {
    const whole = `${file}.${process.pid}.new`;
    writeFileSync(whole, randomBytes(32).toString("base64url"), { mode: 0o600 });
    // Moved into place, so that a crash in between leaves no half of a key.
    renameSync(whole, file);
  }
  return readFileSync(file, "utf8");
}
