import { afterAll, beforeAll, beforeEach } from "vitest";
import { type FakeGemini, startFakeGemini } from "@/tests/fake-gemini/server";

/** A stand-in for Gemini for the tests of a file. The settings are read once a process, so this comes before any import of the app. */
export function withFakeGemini(): { readonly gemini: FakeGemini } {
  let started: FakeGemini | undefined;
  beforeAll(async () => {
    started = await startFakeGemini();
    process.env.GEMINI_API_KEY = "stand-in";
    process.env.GEMINI_BASE_URL = started.url;
    process.env.EMBEDDING_REQUESTS_IN_PARALLEL = "3";
  });
  beforeEach(() => {
    started?.requests.splice(0);
    started?.playAlways(undefined);
  });
  afterAll(() => started?.close());
  return {
    get gemini() {
      if (!started) throw new Error("The stand-in starts before the first test.");
      return started;
    },
  };
}
