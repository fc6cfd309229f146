import "server-only";
import type { Database } from "@/db/client";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { loadParticipants } from "@/db/queries/read-messages";
import { env } from "@/lib/env";
import { personsOf } from "@/lib/people/person";
import { chatAnalyzer } from "@/lib/search/chat-analyzer";
import { mentionedPeriod } from "@/lib/search/mentioned-period";
import { namedPeople } from "@/lib/search/named-people";
import type { Answer, Asked } from "./answer";
import { citedMessages } from "./cited-message";
import { type Plan, planQuestion } from "./plan-question";
import { quote } from "./quote";
import type { AskedAnalysis, ExactAnswer } from "./tools/asked-analysis";
import { countMessages } from "./tools/count-messages";
import { countMentions, findMention } from "./tools/find-mentions";
import { rankPeople } from "./tools/rank-people";

/** Answers a question that a count or a look-up answers exactly, with a key and without; undefined for every other one. */
export async function answerExactly(
  database: Database,
  { analysis, question }: Asked,
): Promise<Answer | undefined> {
  const { id: analysisId, timeZone } = analysis;
  const people = personsOf(await loadParticipants(database, { analysisId }));
  const plan = planQuestion(question, people);
  if (plan.tool === "search") return undefined;

  const analyzer = await chatAnalyzer(database, analysisId);
  const named = namedPeople(question, people, (word) => analyzer.isStopword(word));
  const period = mentionedPeriod(question, analyzer.language);
  const exact = await runTool(plan, { database, analysisId, timeZone, analyzer, people, named, period });

  const rows = await readMessagesBySeq(database, { analysisId, seqs: exact.evidence });
  const sources = citedMessages(rows, people);
  const isCited = /\[\d+\]/.test(exact.text);
  const quotes = isCited ? [] : sources.map((message) => quote(message, new Set(), timeZone));
  return {
    mode: env().GEMINI_API_KEY ? "gemini" : "keyless",
    sources,
    pieces: [[exact.text, ...quotes].join("\n\n")],
  };
}

function runTool(plan: Exclude<Plan, { tool: "search" }>, asked: AskedAnalysis): Promise<ExactAnswer> {
  switch (plan.tool) {
    case "count-messages":
      return countMessages(asked);
    case "rank-people":
      return rankPeople(asked, plan.order);
    case "count-mentions":
      return countMentions(asked, plan.phrase);
    case "find-mention":
      return findMention(asked, plan.which, plan.phrase);
  }
}
