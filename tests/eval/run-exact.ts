import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { openDatabase } from "@/db/client";
import { askChat } from "./exact/ask-chat";
import { askedQuestions } from "./exact/asked-questions";
import { generateChats } from "./exact/chats";
import { importChat } from "./exact/import-chat";
import { judgeAnswer } from "./exact/judge-answer";
import { firstSet } from "./exact/phrasings/first-set";
import { otherLanguages } from "./exact/phrasings/other-languages";
import { otherLanguagesSecond } from "./exact/phrasings/other-languages-second";
import type { Phrasings } from "./exact/phrasings/phrasings";
import { secondSet } from "./exact/phrasings/second-set";
import { thirdSet } from "./exact/phrasings/third-set";

/**
 * `npm run eval:exact [-- --json --seed N --set NAME --chats N]`: the share of counting, ranking, first/last, date and activity
 * questions about generated chats that the keyless way answers exactly. The truth is counted by the generator.
 */
const sets: Record<string, Phrasings> = {
  first: firstSet,
  second: secondSet,
  third: thirdSet,
  languages: otherLanguages,
  languagesSecond: otherLanguagesSecond,
};

const { values } = parseArgs({
  options: {
    json: { type: "boolean" },
    seed: { type: "string", default: "1" },
    set: { type: "string", multiple: true, default: Object.keys(sets) },
    chats: { type: "string", default: "6" },
    verbose: { type: "boolean" },
  },
});
const seed = Number(values.seed);

const dataDir = mkdtempSync(path.join(tmpdir(), "backscroll-eval-"));
Object.assign(process.env, { DATA_DIR: dataDir, GEMINI_API_KEY: "" });
process.env.LOG_LEVEL ??= "error";
const { database, close } = await openDatabase();
const results: { set: string; kind: string; question: string; faults: string[]; text: string; ms: number }[] =
  [];
for (const [i, chat] of generateChats(seed, Number(values.chats)).entries()) {
  const imported = await importChat(database, chat);
  for (const set of values.set) {
    for (const { kind, questions, expected } of askedQuestions(chat, sets[set] ?? {}, seed * 100 + i)) {
      const begin = performance.now();
      const answer = await askChat(database, imported, questions);
      const ms = performance.now() - begin;
      const faults = judgeAnswer(chat, expected, answer);
      results.push({ set, kind, question: questions.join(" → "), faults, text: answer.text, ms });
    }
  }
}
await close();
rmSync(dataDir, { recursive: true, force: true });
report();
process.exit(0);

function shareOf(asked: typeof results) {
  const exact = asked.filter(({ faults }) => faults.length === 0).length;
  return { n: asked.length, exact, share: exact / Math.max(1, asked.length) };
}

function grouped(key: "set" | "kind") {
  const names = [...new Set(results.map((result) => result[key]))];
  return Object.fromEntries(
    names.map((name) => [name, shareOf(results.filter((result) => result[key] === name))]),
  );
}

function report(): void {
  const misses = results.filter(({ faults }) => faults.length > 0);
  const report = { ...shareOf(results), bySet: grouped("set"), byKind: grouped("kind") };
  if (values.json) {
    console.log(JSON.stringify({ ...report, misses: misses.map(({ text, ...miss }) => miss) }));
    return;
  }
  for (const { kind, question, faults, text } of misses) {
    console.log(`MISS ${kind}: ${question}\n     ${faults.slice(0, 3).join("; ")}`);
    if (values.verbose) console.log(text.slice(0, 400).replace(/^/gm, "     | "));
  }
  const line = (name: string, { n, exact, share }: ReturnType<typeof shareOf>) =>
    console.log(`${name.padEnd(24)} ${(100 * share).toFixed(1).padStart(6)} %   ${exact} of ${n}`);
  for (const [name, of] of Object.entries(report.byKind)) line(name, of);
  for (const [name, of] of Object.entries(report.bySet)) line(`set: ${name}`, of);
  line("all", report);
  const slowest = Math.max(...results.map(({ ms }) => ms));
  console.log(`slowest question: ${slowest.toFixed(0)} ms`);
}
