import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { openDatabase } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { retrieve } from "@/lib/search/retrieve";
import { percentile } from "../bench/percentile";
import { type AnswerShares, answerShares, type JudgedQuestion } from "./answer-shares";
import { indexExport } from "./index-export";
import { judgeAnswers } from "./judge-answers";
import { type AskedQuestion, CUTS, meanRecall, recallByCategory } from "./recall";

/**
 * `npm run eval -- --dir DIR [--json]`: how much of the evidence is among the messages found for a question, and whether the
 * answers cite what they rest on. DIR has a folder a conversation, with `result.json` or `chat.txt` and `qa.json`.
 */
const ADVERSARIAL = 5;
const questionSchema = z.object({
  question: z.string(),
  category: z.number().default(0),
  category_name: z.string().optional(),
  evidence: z.array(z.number()).default([]),
});

const { values } = parseArgs({ options: { dir: { type: "string" }, json: { type: "boolean" } } });
if (!values.dir) {
  console.error("Usage: npm run eval -- --dir DIR [--json]");
  process.exit(2);
}

const dataDir = mkdtempSync(path.join(tmpdir(), "backscroll-eval-"));
process.env.DATA_DIR = dataDir;
process.env.LOG_LEVEL ??= "warn";
const { database, close } = await openDatabase();
const asked: AskedQuestion[] = [];
const judged = { keyless: [] as JudgedQuestion[], gemini: [] as JudgedQuestion[] };
let skipped = 0;
for (const folder of conversationsIn(values.dir)) {
  const file = ["result.json", "chat.txt"].map((name) => path.join(folder, name)).find(existsSync);
  if (!file) continue;
  const owned = await indexExport(database, file);
  const analysis = await findAnalysis(database, owned);
  if (!analysis) throw new Error(`${folder} was not indexed.`);
  const questions = z
    .array(questionSchema)
    .parse(JSON.parse(readFileSync(path.join(folder, "qa.json"), "utf8")));
  for (const { question, category, category_name, evidence } of questions) {
    const answers = await judgeAnswers(database, { analysis, question, history: [] });
    const isAdversarial = category === ADVERSARIAL;
    judged.keyless.push({ isAdversarial, evidence, answer: answers.keyless });
    if (answers.gemini) judged.gemini.push({ isAdversarial, evidence, answer: answers.gemini });
    if (isAdversarial || evidence.length === 0) {
      skipped++;
      continue;
    }
    const begin = performance.now();
    const { found } = await retrieve(database, { analysis, question, limit: Math.max(...CUTS) });
    asked.push({
      category: category_name ?? (category ? String(category) : "any"),
      evidence,
      found: found.map(({ seq }) => seq),
      latencyMs: performance.now() - begin,
    });
  }
}
await close();
rmSync(dataDir, { recursive: true, force: true });
report();
process.exit(0);

function conversationsIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(dir, entry.name, "qa.json")))
    .map((entry) => path.join(dir, entry.name))
    .sort();
}

function report(): void {
  const latencies = asked.map(({ latencyMs }) => latencyMs);
  const result = {
    n: asked.length,
    skipped,
    recall: meanRecall(asked),
    byCategory: recallByCategory(asked),
    latencyMs: { p50: percentile(latencies, 50), p95: percentile(latencies, 95) },
    answers: {
      keyless: answerShares(judged.keyless),
      ...(judged.gemini.length > 0 && { gemini: answerShares(judged.gemini) }),
    },
  };
  if (values.json) {
    console.log(JSON.stringify(result));
    return;
  }
  const row = (name: string, recall: Record<(typeof CUTS)[number], number>, n: number) =>
    console.log(
      `${name.padEnd(14)} ${CUTS.map((cut) => `${(100 * recall[cut]).toFixed(1)} %`.padStart(8)).join("")}   ${n} questions`,
    );
  console.log(`recall at${" ".repeat(6)}${CUTS.map((cut) => String(cut).padStart(8)).join("")}`);
  for (const [name, { n, ...recall }] of Object.entries(result.byCategory)) row(name, recall, n);
  row("all", result.recall, result.n);
  for (const [by, shares] of Object.entries(result.answers)) reportAnswers(by, shares);
  console.log(
    `without evidence: ${skipped}; ${result.latencyMs.p50.toFixed(0)} ms p50, ${result.latencyMs.p95.toFixed(0)} ms p95 a question`,
  );
}

function reportAnswers(by: string, { n, citationsHold, evidenceCited, notInChat }: AnswerShares): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(
    `${n} answers (${by}): all citations hold in ${percent(citationsHold)}, evidence is cited in ${percent(evidenceCited)}; ` +
      `"not in this chat" to ${percent(notInChat.adversarial)} of what it does not answer, to ${percent(notInChat.others)} of the rest`,
  );
}
