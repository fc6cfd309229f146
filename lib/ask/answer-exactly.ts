import "server-only";
import type { Database } from "@/db/client";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { loadParticipants } from "@/db/queries/read-messages";
import { env } from "@/lib/env";
import { personsOf } from "@/lib/people/person";
import { chatAnalyzer } from "@/lib/search/chat-analyzer";
import type { TermAnalyzer } from "@/lib/search/term-analyzer";
import type { Answer, Asked } from "./answer";
import { citedMessages } from "./cited-message";
import { type Plan, planQuestion } from "./plan-question";
import { type QuestionScope, readScope } from "./question-scope";
import { quote } from "./quote";
import type { AskedAnalysis, ExactAnswer } from "./tools/asked-analysis";
import { countMessages } from "./tools/count-messages";
import { countMentions, findMention } from "./tools/find-mentions";
import { rankPeople } from "./tools/rank-people";

type ExactPlan = Exclude<Plan, { tool: "search" }>;

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
  const scope = readScope(plan.scope, people, analyzer);
  if (!scope || !isExact(plan, scope, analyzer)) return undefined;
  const exact = await runTool(plan, { database, analysisId, timeZone, analyzer, people, ...scope });

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

/** Stopwords are in no index, and nobody asks for a ranking of the few people named. */
function isExact(plan: ExactPlan, { named }: QuestionScope, analyzer: TermAnalyzer): boolean {
  if (plan.tool === "rank-people") return named.length === 0;
  return plan.tool === "count-messages" || analyzer.terms(plan.phrase).length > 0;
}

function runTool(plan: ExactPlan, asked: AskedAnalysis): Promise<ExactAnswer> {
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
