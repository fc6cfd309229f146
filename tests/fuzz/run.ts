import { fork } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { anyFile, type FuzzFigures, type FuzzNews, type FuzzOrder, noFigures } from "./fuzz-order";
import { fuzzSubjects } from "./subjects";

/**
 * `npm run fuzz [-- --runs N] [--seed S] [--only FORMAT] [--path P]`: every reader is given exports, damaged exports and
 * anything else, and held to what it owes. Ends with 1 if one escapes.
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000" },
    seed: { type: "string" },
    only: { type: "string" },
    path: { type: "string" },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const names = [...fuzzSubjects.map(({ format }) => format), anyFile];
const chosen = values.only === undefined ? names : names.filter((name) => name === values.only);
if (chosen.length === 0 || !(runs > 0) || !Number.isInteger(seed)) {
  console.error(`Name a number of runs, a whole number as the seed, and one of: ${names.join(", ")}.`);
  process.exit(1);
}

/** Longer than any input takes, also on a machine that does something else. */
const silenceMs = 180_000;
const headings = ["inputs", "messages", "notices", "skipped", "refused", "slowest ms", "seconds"];

interface Outcome {
  figures: FuzzFigures;
  seconds: number;
  problem: string | null;
}

console.log(`\nseed ${seed}, ${runs} inputs for each of ${chosen.length}\n`);
printRow("", headings);
const outcomes: Outcome[] = [];
for (const name of chosen) {
  const outcome = await fuzzed({ name, runs, seed, path: values.path });
  outcomes.push(outcome);
  printRow(name, cellsOf(outcome));
  if (outcome.problem !== null) console.log(`    ESCAPED: ${outcome.problem}`);
}
printRow("total", cellsOf(totalOf(outcomes)));
const escaped = outcomes.filter(({ problem }) => problem !== null).length;
console.log(escaped === 0 ? "\nNone escaped." : `\n${escaped} of ${chosen.length} escaped.`);
process.exit(escaped === 0 ? 0 : 1);

async function fuzzed(order: FuzzOrder): Promise<Outcome> {
  const begun = performance.now();
  const child = fork(path.join(import.meta.dirname, "fuzz-in-child.ts"), {
    execArgv: ["--conditions=react-server", "--import", "tsx"],
  });
  const replay = (at: string) => `npm run fuzz -- --only "${order.name}" --seed ${order.seed} --path ${at}`;
  let inputs = 0;
  return new Promise((resolve) => {
    const end = (figures: FuzzFigures, problem: string | null) => {
      clearTimeout(watch);
      child.kill();
      resolve({ figures, problem, seconds: (performance.now() - begun) / 1000 });
    };
    const stopped = (what: string) =>
      end({ ...noFigures, inputs }, `${what}\n    ${replay(String(inputs - 1))}`);
    const watch = setTimeout(() => stopped("An input has no end."), silenceMs);
    child.on("message", (news: FuzzNews) => {
      watch.refresh();
      if (news.type === "trying") inputs = Math.max(inputs, news.run + 1);
      else if (news.escaped === null) end(news.figures, null);
      else {
        const { what, path: at, file } = news.escaped;
        end(news.figures, `${what}\n    ${replay(at)}\n    ${file} holds the smallest input that was found`);
      }
    });
    child.on("exit", (code) => stopped(`The process ended with ${code}.`));
    child.send(order);
  });
}

function totalOf(all: Outcome[]): Outcome {
  const sum = (figure: (outcome: Outcome) => number) =>
    all.reduce((total, outcome) => total + figure(outcome), 0);
  return {
    figures: {
      inputs: sum(({ figures }) => figures.inputs),
      messages: sum(({ figures }) => figures.messages),
      notices: sum(({ figures }) => figures.notices),
      skipped: sum(({ figures }) => figures.skipped),
      refusals: sum(({ figures }) => figures.refusals),
      slowestMs: Math.max(...all.map(({ figures }) => figures.slowestMs)),
    },
    seconds: sum(({ seconds }) => seconds),
    problem: null,
  };
}

function cellsOf({ figures, seconds }: Outcome): string[] {
  const { inputs, messages, notices, skipped, refusals, slowestMs } = figures;
  return [inputs, messages, notices, skipped, refusals, slowestMs, seconds].map((figure) =>
    new Intl.NumberFormat("en", { maximumFractionDigits: 0 }).format(figure),
  );
}

function printRow(name: string, cells: string[]): void {
  console.log(`  ${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join("")}`);
}
