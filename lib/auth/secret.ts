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

/** The key that was made at first start; undefined where it comes from the settings, or nothing was started yet. */
export function keptSecret(dataDir: string): string | undefined {
  const file = fileOf(dataDir);
  return env().AUTH_SECRET || !existsSync(file) ? undefined : readFileSync(file, "utf8");
}

/** Kept in the data folder, readable by this user only. Moved into place, so that a crash leaves no half of a key. */
export function keepSecret(dataDir: string, secret: string): void {
  mkdirSync(dataDir, { recursive: true });
  const whole = `${fileOf(dataDir)}.${process.pid}.new`;
  writeFileSync(whole, secret, { mode: 0o600 });
  renameSync(whole, fileOf(dataDir));
}

function loadOrCreateSecret(dataDir: string): string {
  if (!existsSync(fileOf(dataDir))) keepSecret(dataDir, randomBytes(32).toString("base64url"));
  return readFileSync(fileOf(dataDir), "utf8");
}

function fileOf(dataDir: string): string {
  return path.join(dataDir, "auth-secret");
}
