import "server-only";
import { randomBytes } from "node:crypto";
import { db } from "@/db/client";
import { env } from "@/lib/env";
import { log } from "@/lib/log/log";
import { processSingleton } from "@/lib/process-singleton";
import { createEmbeddedEngine, type EmbeddedEngine } from "./embedded/create-embedded-engine";

/** True unless Inngest itself is configured. */
export function isEmbedded(): boolean {
  const { INNGEST_DEV, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY } = env();
  const isDevServer = INNGEST_DEV !== undefined && INNGEST_DEV !== "0";
  return !isDevServer && !INNGEST_EVENT_KEY && !INNGEST_SIGNING_KEY;
}

/**
 * Signs the engine's calls of the serve handler. The engine runs in this process and nothing signed outlives it,
 * so each process makes a key of its own and never writes it down.
 */
export function embeddedSigningKey(): string {
  return processSingleton(
    "embedded-signing-key",
    () => `signkey-embedded-${randomBytes(32).toString("hex")}`,
  );
}

const present = () => processSingleton<{ engine?: EmbeddedEngine }>("embedded-engine", () => ({}));

/** The engine of this process. The database must be open. */
export function embeddedEngine(): EmbeddedEngine {
  const holder = present();
  holder.engine ??= createEmbeddedEngine({
    database: db(),
    signingKey: embeddedSigningKey(),
    log: log().child({ part: "engine" }),
  });
  return holder.engine;
}

/** Stops the engine of this process, if there is one. The next is a new one, which takes up what this one has left. */
export async function stopEmbeddedEngine(): Promise<void> {
  const { engine } = present();
  present().engine = undefined;
  await engine?.stop();
}
