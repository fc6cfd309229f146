import { envKeys } from "@/lib/env";

/** Leaves a test with the default settings and these, but without limits; whatever the shell or `.env` sets is kept away. */
export function setSettings(settings: Record<string, string>): void {
  for (const key of envKeys) process.env[key] = "";
  Object.assign(process.env, { LOG_LEVEL: "silent", RATE_LIMITS: "false", ...settings });
}
