import { parseArgs } from "node:util";
import { startFakeGemini } from "./server";

/** `npx tsx tests/fake-gemini/run.ts [--port N] [--latency MS]`: the stand-in on its own, until it is stopped. */
const { values } = parseArgs({ options: { port: { type: "string" }, latency: { type: "string" } } });
const { url } = await startFakeGemini({
  port: Number(values.port ?? 0),
  latencyMs: Number(values.latency ?? 0),
});
console.log(`GEMINI_API_KEY=stand-in GEMINI_BASE_URL=${url}`);
