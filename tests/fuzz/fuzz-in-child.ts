import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { anyFileProperty } from "./any-file";
import { chatProperty } from "./chat-property";
import { fixturesByFormat } from "./corpus";
import {
  anyFile,
  type Escape,
  type FuzzFigures,
  type FuzzNews,
  type FuzzOrder,
  noFigures,
} from "./fuzz-order";
import type { Observer } from "./observer";
import { fuzzSubjects } from "./subjects";
import type { Tried } from "./try-export";

const shrinkForMs = 60_000;

/** Tries one reader in a process of its own, which can be ended where an input makes it go on for ever. */
async function fuzz(order: FuzzOrder): Promise<FuzzNews> {
  const figures = { ...noFigures };
  const { seed, runs, path: at } = order;
  const property = await propertyOf(order.name, {
    before: () => process.send?.({ type: "trying", run: figures.inputs++ } satisfies FuzzNews),
    after: (tried) => count(figures, tried),
  });
  const found = await fc.check(property as fc.IAsyncProperty<[unknown]>, {
    seed,
    numRuns: at === undefined ? runs : 1,
    path: at,
    endOnFailure: true,
  });
  const escaped = found.failed
    ? await described(order, String(found.errorInstance), found.counterexamplePath)
    : null;
  return { type: "done", figures, escaped };
}

async function propertyOf(name: string, observer: Observer) {
  const fixtures = await fixturesByFormat();
  if (name === anyFile) return anyFileProperty([...fixtures.values()].flat(), observer);
  const subject = fuzzSubjects.find(({ format }) => format === name);
  if (!subject) throw new Error(`There is no reader of the format ${name}.`);
  return chatProperty(subject, fixtures.get(name) ?? [], observer);
}

/** Looks for a smaller input that does the same, and writes it down. */
async function described({ name, seed }: FuzzOrder, what: string, at: string | null): Promise<Escape> {
  const property = await propertyOf(name, {});
  const smallest = await fc.check(property as fc.IAsyncProperty<[unknown]>, {
    seed,
    path: at ?? undefined,
    numRuns: 1,
    interruptAfterTimeLimit: shrinkForMs,
  });
  const file = path.join(tmpdir(), `backscroll-fuzz-${name.replaceAll(" ", "-")}.txt`);
  const { counterexample, counterexamplePath, errorInstance } = smallest;
  const stack = errorInstance instanceof Error ? errorInstance.stack : "";
  writeFileSync(file, `${counterexamplePath}\n${fc.stringify(counterexample)}\n${stack}\n`);
  return { what, path: at ?? "0", file };
}

function count(figures: FuzzFigures, tried: Tried): void {
  figures.slowestMs = Math.max(figures.slowestMs, tried.ms);
  if (tried.refusal !== null) figures.refusals++;
  else {
    for (const { messages, system, skipped } of tried.chats) {
      figures.messages += messages;
      figures.notices += system;
      figures.skipped += skipped;
    }
  }
}

process.once("message", (order: FuzzOrder) => {
  void fuzz(order).then((news) => process.send?.(news, () => process.exit(0)));
});
