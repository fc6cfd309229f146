import "server-only";
import { countByAuthor } from "@/db/queries/message-counts";
import { scoreTerms } from "@/lib/search/score-terms";
import type { AskedAnalysis, ExactAnswer } from "./asked-analysis";
import { outermost } from "./outermost";
import { amount, inWords, nameOf } from "./wording";

/** How many messages have all words of a phrase, in any of their forms, and whose they are. */
export async function countMentions(asked: AskedAnalysis, phrase: string): Promise<ExactAnswer> {
  const counted = await mentionsByAuthor(asked, phrase);
  const total = counted.reduce((sum, { messages }) => sum + messages, 0);
  const when = inWords(asked.period);
  if (total === 0) return { text: notMentioned(asked, phrase), evidence: [] };
  const { first } = outermost(counted).first;
  const { last } = outermost(counted).last;
  const list = counted.map(
    ({ author, messages, first }) => `- ${nameOf(asked.people, author)}: ${messages} [${first}]`,
  );
  const evidence = [...new Set([first, last, ...counted.map((row) => row.first)])];
  const { told, isOne } = wordsOf(asked, phrase);
  return {
    text: `${told} ${isOne ? "is" : "are together"} in **${amount(total, "message", "messages")}**${when}, first in [${first}], last in [${last}].\n\n${list.join("\n")}`,
    evidence,
  };
}

/** The first or the last message with all words of a phrase. */
export async function findMention(
  asked: AskedAnalysis,
  which: "first" | "last",
  phrase: string,
): Promise<ExactAnswer> {
  const counted = await mentionsByAuthor(asked, phrase);
  if (counted.length === 0) return { text: notMentioned(asked, phrase), evidence: [] };
  const { [which]: row } = outermost(counted);
  const { told, isOne } = wordsOf(asked, phrase);
  return {
    text: `${told} came up ${isOne ? "" : "together "}${which === "first" ? "for the first time" : "last"}${inWords(asked.period)} in a message of ${nameOf(asked.people, row.author)}:`,
    evidence: [row[which]],
  };
}

async function mentionsByAuthor(asked: AskedAnalysis, phrase: string) {
  const { database, analysisId, timeZone, analyzer, named, period } = asked;
  const terms = [...new Set(analyzer.terms(phrase))];
  if (terms.length === 0) return [];
  const { found, terms: known } = await scoreTerms(database, { analysisId, terms });
  const allBits = 2 ** known.length - 1;
  const seqs: number[] = [];
  for (let seq = 0; seq < found.length; seq++) if (found[seq] === allBits) seqs.push(seq);
  const authors = named.length > 0 ? named.map(({ idx }) => idx) : undefined;
  return countByAuthor(database, { analysisId, timeZone, period, authors, seqs });
}

function notMentioned(asked: AskedAnalysis, phrase: string): string {
  const { named, period } = asked;
  const whose = named.length > 0 ? ` of ${named.map(({ name }) => name).join(" or ")}` : "";
  const { told, isOne } = wordsOf(asked, phrase);
  return `I found no message${whose}${inWords(period)} with ${isOne ? told : `all of ${told.replace(/^T/, "t")}`}.`;
}

const LIST = new Intl.ListFormat("en");

/** The words that were looked for, which need not stand side by side: those of the phrase that are in the index at all. */
function wordsOf({ analyzer }: AskedAnalysis, phrase: string): { told: string; isOne: boolean } {
  const words = phrase.split(/\s+/).filter((word) => analyzer.terms(word).length > 0);
  const list = LIST.format(words.map((word) => `“${word}”`));
  return words.length === 1 ? { told: list, isOne: true } : { told: `The words ${list}`, isOne: false };
}
