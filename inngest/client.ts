import { Inngest } from "inngest";
import { env } from "@/lib/env";
import { log } from "@/lib/log/log";
import { embeddedEngine, embeddedSigningKey, isEmbedded } from "./engine";

/** The client of whichever engine is configured: the embedded one, a Dev Server, Inngest Cloud or self-hosted. */
export const inngest = new Inngest({
  id: env().INNGEST_APP_ID,
  logger: log(),
  ...(isEmbedded() ? embedded() : remote()),
});

function embedded() {
  return {
    isDev: false,
    // The engine lives in this process: nothing of this leaves it.
    eventKey: "embedded",
    signingKey: embeddedSigningKey(),
    baseUrl: "http://embedded.invalid",
    fetch: ((input, init) => embeddedEngine().fetch(input, init)) satisfies typeof fetch,
  };
}

/** The SDK has no time limit of its own, and tries again. */
const REQUEST_MS = 10_000;

function remote() {
  const { INNGEST_DEV, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY, INNGEST_BASE_URL } = env();
  const devServer = INNGEST_DEV?.startsWith("http") ? INNGEST_DEV : undefined;
  return {
    isDev: INNGEST_DEV !== undefined && INNGEST_DEV !== "0",
    eventKey: INNGEST_EVENT_KEY,
    signingKey: INNGEST_SIGNING_KEY,
    baseUrl: INNGEST_BASE_URL ?? devServer,
    fetch: ((input, init) => {
      const late = AbortSignal.timeout(REQUEST_MS);
      return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, late]) : late });
    }) satisfies typeof fetch,
  };
}
