import "server-only";
import type { Database } from "@/db/client";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { loadParticipants } from "@/db/queries/read-messages";
import { isSpoken, type SpokenLanguage, spokenOrEnglish } from "@/lib/language/spoken";
import { personsOf } from "@/lib/people/person";
import type { Answer, Asked } from "./answer";
import { answerMode } from "./answer-mode";
import { citedMessages } from "./cited-message";
import { isMissing } from "./is-missing";
import { type PlannedQuestion, planQuestion } from "./plan-question";
import { quote } from "./quote";
import type { ExactAnswer } from "./tell/exact-answer";
import { tellPlans } from "./tell/tell-plans";
import { wordingIn } from "./tell/wording";
import { chatDays } from "./tools/chat-days";

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
  for (const plan of planned.plans) if (await isMissing(asked, plan)) return undefined;
  const told = await tellPlans(asked, planned.plans);
  const rows = await readMessagesBySeq(database, {
    analysisId,
    seqs: [...new Set(told.flatMap(({ evidence, quoted = [] }) => [...evidence, ...quoted]))],
  });
  const sources = citedMessages(rows, people);
  const quotes = ({ quoted = [] }: ExactAnswer) =>
    quoted
      .flatMap((seq) => sources.find(({ messageId }) => messageId === seq) ?? [])
      .map((message) => quote(message, { timeZone, language }));
  const [one, ...more] = told;
  return {
    mode: "keyless",
    sources,
    total: more.length === 0 ? one?.total : undefined,
    language,
    pieces: [told.flatMap((answer) => [answer.text, ...quotes(answer)]).join("\n\n")],
  };
}

/** A model writes in the languages that are not spoken here, and sums up better than the messages themselves. */
function isForModel({ plans, language }: PlannedQuestion): boolean {
  return !isSpoken(language) || plans.some(({ kind }) => kind === "digest");
}
