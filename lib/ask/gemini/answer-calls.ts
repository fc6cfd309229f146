import "server-only";
import type { Part } from "@google/generative-ai";
import { z } from "zod";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import type { FunctionCall } from "@/lib/gemini/stream-turn";
import { messageFact } from "../tools/message-facts";
import type { AskedAnalysis } from "../tools/tool";
import { callTool } from "../tools/toolbox";
import { visibleJson } from "../visible-text";
import type { ModelContext } from "./model-context";

const MOST_CALLS = 8;
const MOST_EVIDENCE = 300;
/** Of the messages that show a number, a few are enough to tell about. */
const EXAMPLE_TOKENS = 2_000;

/** Runs the tools that a model asked for, and puts what they answer as it takes it. What goes wrong is an answer as well. */
export async function answerCalls(
  calls: FunctionCall[],
  asked: AskedAnalysis,
  context: ModelContext,
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const [i, call] of calls.entries()) {
    const response =
      i < MOST_CALLS
        ? await responseTo(call, asked, context)
        : { problem: `At most ${MOST_CALLS} calls at once. Call again if this one is needed.` };
    // The SDK does not know the id by which the service tells calls of one turn apart.
    const functionResponse = { ...(call.id && { id: call.id }), name: call.name, response };
    parts.push({ functionResponse });
  }
  return parts;
}

async function responseTo({ name, args }: FunctionCall, asked: AskedAnalysis, context: ModelContext) {
  const { facts, evidence } = await callTool(asked, name, args ?? {});
  const analysisId = asked.analysis.id;
  const seqs = evidence.slice(0, MOST_EVIDENCE);
  const rows = await readMessagesBySeq(asked.database, { analysisId, seqs });
  const told = numbersTold(facts);
  const isTaken = context.takeText(
    JSON.stringify(facts),
    rows.filter(({ seq }) => told.has(seq)),
  );
  if (!isTaken) return { problem: "That is too much to read. Ask for less, or answer from what you have." };
  const examples = context.take(
    rows.filter(({ seq }) => !told.has(seq)),
    EXAMPLE_TOKENS,
  );
  const { people, analysis } = asked;
  return visibleJson({
    ...facts,
    ...(examples.length > 0 && {
      examples: examples.map((row) => messageFact(row, people, analysis.timeZone)),
    }),
  });
}

const listOfMessages = z.array(z.object({ number: z.number(), text: z.string() }));

/** Numbers of the messages whose words are among the facts of a tool. */
function numbersTold(facts: object): Set<number> {
  const lists = Object.values(facts).flatMap((value) => listOfMessages.safeParse(value).data ?? []);
  return new Set(lists.map(({ number }) => number));
}
