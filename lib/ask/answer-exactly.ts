import "server-only";
import type { Database } from "@/db/client";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { countMessages } from "@/db/queries/message-counts";
import { loadParticipants } from "@/db/queries/read-messages";
import { isSpoken, type SpokenLanguage, spokenOrEnglish } from "@/lib/language/spoken";
import { personsOf } from "@/lib/people/person";
import type { Answer, Asked } from "./answer";
import { answerMode } from "./answer-mode";
import { citedMessages } from "./cited-message";
import type { Scope } from "./plan/plan";
import { planQuestion } from "./plan-question";
import { quote } from "./quote";
import { whichOf } from "./tell/scope-words";
import { tellPlan } from "./tell/tell-plan";
import { wordingIn } from "./tell/wording";
import { chatDays } from "./tools/chat-days";
import { messageFilter } from "./tools/message-filter";
import type { AskedAnalysis } from "./tools/tool";

export interface ExactlyAnswered extends Answer {
  /** How many messages were counted, where that is what was asked. */
  total?: number;
  language: SpokenLanguage;
}

/**
 * Answers a question that a count or a look-up answers exactly; undefined for every other one, and for those that a model says
 * better.
 */
export async function answerExactly(
  database: Database,
  { analysis, question, history, mode = answerMode() }: Asked,
): Promise<ExactlyAnswered | undefined> {
  const { id: analysisId, timeZone } = analysis;
  const people = personsOf(await loadParticipants(database, { analysisId }));
  const days = await chatDays({ database, analysis });
  const before = history.map((turn) => turn.question);
  const planned = planQuestion(question, { people, days }, before);
  if (!planned || (mode === "gemini" && isForModel(planned))) return undefined;

  const language = spokenOrEnglish(planned.language);
  const wording = wordingIn(language);
  const asked = { database, analysis, people, days, wording };
  if (await isMissing(asked, planned.plan.scope)) return undefined;
  const { text, evidence, quoted = [], total } = await tellPlan(asked, planned.plan);
  const rows = await readMessagesBySeq(database, {
    analysisId,
    seqs: [...new Set([...evidence, ...quoted])],
  });
  const sources = citedMessages(rows, people);
  const quotes = quoted.flatMap((seq) => sources.find(({ messageId }) => messageId === seq) ?? []);
  return {
    mode: "keyless",
    sources,
    total,
    language,
    pieces: [[text, ...quotes.map((message) => quote(message, { timeZone, language }))].join("\n\n")],
  };
}

/** A model writes in the languages that are not spoken here, and sums up better than the messages themselves. */
function isForModel({ plan, language }: { plan: { kind: string }; language: string }): boolean {
  return !isSpoken(language) || plan.kind === "digest";
}

/** Several words that nobody quoted may be in the chat in another order, or as others: then the search has more to say. */
async function isMissing(asked: AskedAnalysis, scope: Scope): Promise<boolean> {
  if (!scope.isLoose || !scope.words?.includes(" ")) return false;
  const { notInChat, ...filter } = messageFilter(asked, whichOf(scope));
  return (await countMessages(asked.database, filter)).messages === 0;
}
