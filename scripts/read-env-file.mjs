// @ts-check
import { existsSync } from "node:fs";

/** Takes settings from `.env` where there is one; what the shell sets wins. */
export function readEnvFile() {
  if (existsSync(".env")) process.loadEnvFile(".env");
}
