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
 * `npm run chaos [-- --rounds N] [--seed S]`: chats are indexed while the server is killed, the embedding service fails and
 * jobs are cancelled, and what the database holds then is compared with an undisturbed run. Ends with 1 if anything differs.
 */
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "100" }, seed: { type: "string", default: "1" } },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);

ensureBuilt();
const gemini = await startFlakyGemini(new Random(seed));
const folder = mkdtempSync(path.join(tmpdir(), "backscroll-chaos-"));
const server = await startAppServer({
  GEMINI_API_KEY: "stand-in",
  GEMINI_BASE_URL: gemini.url,
  EMBEDDING_REQUESTS_IN_PARALLEL: "2",
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
const bad = played.filter(({ differences }) => differences.length > 0).length;
const chunks = total((round) => round.chunks);
console.log(`
${rounds} rounds, seed ${seed}: ${total((round) => round.messages)} messages, ${chunks} passages
${total((round) => round.kills)} kills, ${total((round) => round.cancels)} cancellations, ${total((round) => round.retries)} retries
troubles of the embedding service: ${JSON.stringify(gemini.made)}
embedded again: ${total((round) => round.embeddedAgain)} of ${chunks} passages
rounds that differ from an undisturbed run: ${bad}
slowest round: ${Math.round(Math.max(...played.map(({ ms }) => ms)) / 1000)} s`);
process.exit(bad > 0 ? 1 : 0);

function print(round: number, figures: RoundFigures): void {
  const { messages, kills, cancels, retries, ms, differences } = figures;
  const verdict = differences.length > 0 ? `DIFFERS: ${differences.join("; ")}` : "same";
  console.log(
    `${String(round).padStart(3)}  ${String(messages).padStart(5)} messages  ${kills} kills  ${cancels} cancels  ${retries} retries  ${(ms / 1000).toFixed(1).padStart(5)} s  ${verdict}`,
  );
}
