import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "../../scripts/ensure-built.mjs";
import { startAppServer } from "../app-server";
import { startFlakyGemini } from "./flaky-gemini";
import { playRound, type RoundFigures } from "./play-round";
import { Random } from "./random";

/**
 * `npm run chaos [-- --rounds N] [--seed S]`: jobs of all kinds are done while the server is killed, a tenth of the embedding
 * requests fails and jobs are cancelled, and what the database holds then is compared with an undisturbed run. Ends with 1 if
 * anything differs or a job does not end. With `TEST_PARTS=inngest` the jobs are on the Inngest server of the environment.
 */
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "100" }, seed: { type: "string", default: "1" } },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);

ensureBuilt();
const begun = performance.now();
const gemini = await startFlakyGemini(new Random(seed));
const folder = mkdtempSync(path.join(tmpdir(), "backscroll-chaos-"));
const server = await startAppServer({
  GEMINI_API_KEY: "stand-in",
  GEMINI_BASE_URL: gemini.url,
  EMBEDDING_REQUESTS_IN_PARALLEL: "2",
  // Many requests, so that a tenth of them is a figure, and time-outs that a round can wait for.
  GEMINI_EMBEDDING_BATCH: "6",
  GEMINI_EMBEDDING_SECONDS: "2",
  RATE_LIMITS: "false",
});

const played: RoundFigures[] = [];
try {
  for (let round = 1; round <= rounds; round++) {
    const figures = await playRound({ server, gemini, folder }, new Random(seed * 10_000 + round));
    played.push(figures);
    print(round, figures);
  }
} finally {
  await server.close();
  await gemini.close();
  rmSync(folder, { recursive: true, force: true });
}

const total = (figure: (round: RoundFigures) => number) =>
  played.reduce((sum, round) => sum + figure(round), 0);
const tally = (name: (round: RoundFigures) => string) =>
  [...new Set(played.map(name))]
    .map((key) => `${played.filter((round) => name(round) === key).length} ${key}`)
    .join(", ");
const differing = played.filter(({ differences }) => differences.length > 0).length;
const unended = total((round) => round.unended);
const failed = Object.values(gemini.made).reduce((sum, count) => sum + count, 0);
const share = ((100 * failed) / gemini.requests).toFixed(1);
const chunks = total((round) => round.chunks);
const seconds = (ms: number) => Math.round(ms / 1000);
console.log(`
rounds                     ${played.length} with seed ${seed} in ${seconds(performance.now() - begun)} s: ${tally(({ kind }) => kind)}; ${tally(({ model }) => model)}
messages, passages         ${total((round) => round.messages)}, ${chunks}
kills                      ${total((round) => round.kills)}
cancellations, retries     ${total((round) => round.cancels)}, ${total((round) => round.retries)}
embedding requests         ${gemini.requests}, of which ${failed} failed (${share} %)
troubles                   ${Object.entries(gemini.made)
  .map(([kind, count]) => `${kind}: ${count}`)
  .join(", ")}
embedded again             ${total((round) => round.embeddedAgain)} of ${chunks} passages
slowest round              ${seconds(Math.max(...played.map(({ ms }) => ms)))} s
jobs that do not end       ${unended}
rounds that differ         ${differing}`);
process.exit(differing + unended > 0 ? 1 : 0);

function print(round: number, figures: RoundFigures): void {
  const { kind, model, messages, kills, cancels, retries, ms, unended: open, differences } = figures;
  const verdict = [...differences, ...(open > 0 ? [`${open} jobs do not end`] : [])].join("; ");
  const words = [
    String(round).padStart(3),
    `${kind} (${model})`.padEnd(22),
    `${String(messages).padStart(5)} messages`,
    `${kills} kills`,
    `${cancels} cancels`,
    `${retries} retries`,
    `${(ms / 1000).toFixed(1).padStart(5)} s`,
    verdict ? `DIFFERS: ${verdict}` : "same",
  ];
  console.log(words.join("  "));
}
