import "server-only";
import type { Database } from "@/db/client";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { loadParticipants } from "@/db/queries/read-messages";
import { personsOf } from "@/lib/people/person";
import { chatAnalyzer } from "@/lib/search/chat-analyzer";
import type { Period } from "@/lib/search/mentioned-period";
import type { Answer, Asked } from "./answer";
import { citedMessages } from "./cited-message";
import { type Plan, planQuestion } from "./plan-question";
import { type QuestionScope, readScope } from "./question-scope";
import { quote } from "./quote";
import { tellCount } from "./tell/tell-count";
import { tellMention } from "./tell/tell-found";
import { tellRanking } from "./tell/tell-ranking";
import { countMessagesTool } from "./tools/count-messages";
import { findMessagesTool } from "./tools/find-messages";
import { rankPeopleTool } from "./tools/rank-people";
import type { AskedAnalysis } from "./tools/tool";
import type { WhichMessages } from "./tools/which-messages.schema";

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

  const scope = readScope(plan.scope, people, await chatAnalyzer(database, analysisId));
  if (!scope || (plan.tool === "rank-people" && scope.named.length > 0)) return undefined;
  const exact = await runTool(plan, { database, analysis, people }, scope);

  const rows = await readMessagesBySeq(database, { analysisId, seqs: exact.evidence });
  const sources = citedMessages(rows, people);
  const isCited = /\[\d+\]/.test(exact.text);
  const quotes = isCited ? [] : sources.map((message) => quote(message, new Set(), timeZone));
  return {
    mode: "keyless",
    sources,
    pieces: [[exact.text, ...quotes].join("\n\n")],
  };
}

async function runTool(plan: ExactPlan, asked: AskedAnalysis, { named, period }: QuestionScope) {
  const which: WhichMessages = { ...daysOf(period), people: named.map(({ name }) => name) };
  const told = { who: which.people ?? [], when: inWords(period) };
  switch (plan.tool) {
    case "count-messages": {
      const { facts, evidence } = await countMessagesTool.run(asked, which);
      return { text: tellCount(facts, told), evidence };
    }
    case "rank-people": {
      const { facts, evidence } = await rankPeopleTool.run(asked, {
        ...which,
        order: plan.order,
        measure: "messages",
      });
      return { text: tellRanking(facts, plan.order, told.when), evidence };
    }
    case "count-mentions": {
      const { facts, evidence } = await countMessagesTool.run(asked, { ...which, words: plan.phrase });
      return { text: tellCount(facts, { ...told, words: plan.phrase }), evidence };
    }
    case "find-mention": {
      const args = { ...which, words: plan.phrase, which: plan.which, limit: 1 };
      const { facts, evidence } = await findMessagesTool.run(asked, args);
      return { text: tellMention(facts, { ...told, words: plan.phrase }), evidence };
    }
  }
}

function daysOf({ year, month, day }: Period = {}): Pick<WhichMessages, "from" | "to" | "months" | "days"> {
  return {
    ...(year && { from: `${year}-01-01`, to: `${year}-12-31` }),
    ...(month && { months: [month] }),
    ...(day && { days: [day] }),
  };
}

const MONTHS = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** " in May 2023", or nothing. */
function inWords({ year, month, day }: Period = {}): string {
  const name = month ? MONTHS.format(Date.UTC(2024, month - 1, 15)) : undefined;
  const words = [day, name, year].filter(Boolean).join(" ");
  return words && ` ${day ? "on" : "in"} ${words}`;
}
