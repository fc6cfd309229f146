import "server-only";
import type { Database } from "@/db/client";
import type { FoundMessageRow } from "@/db/queries/found-messages";
import type { SpokenLanguage } from "@/lib/language/spoken";
import type { CitedMessage } from "../chat.schema";
import { citedMessages } from "../cited-message";
import { plain, quote } from "../quote";
import { readReplies, relevanceOf, termsToShow } from "../quoted-answer";
import { passagesOf } from "../quoted-passages";
import { type Wording, wordingIn } from "../tell/wording";
import { leftOutNote } from "./left-out-note";
import { numberedSources } from "./numbered-sources";
import type { ChatFindings, ChatsFindings } from "./search-chats";

const MOST_PASSAGES = 5;
/** Messages of a chat that are shown as found although they are not quoted. */
const SHOWN_FOUND = 8;

/** An answer in quotations: the best passages of all chats, each chat named once. */
export async function quoteAcross(
  database: Database,
  { findings, leftOut }: ChatsFindings,
  { question, language }: { question: string; language: SpokenLanguage },
): Promise<{ text: string; sources: CitedMessage[] }> {
  const wording = wordingIn(language);
  const relevant = findings.filter(({ retrieval }) => relevanceOf(retrieval) !== "none");
  const chats = numberedSources(
    await Promise.all(bestPassages(relevant).map((chat) => quotable(database, chat))),
  );
  const terms = termsToShow(question);
  const parts = chats.map(({ analysis, messages, quoted }) => {
    const quotes = messages
      .filter(({ messageId }) => quoted.has(messageId))
      .map((message) => quote(message, { terms, timeZone: analysis.timeZone, language }));
    return [wording.say("across.inChat", { title: plain(analysis.title) }), ...quotes].join("\n\n");
  });
  const isSure = relevant.some(({ retrieval }) => relevanceOf(retrieval) === "likely");
  const opening = wording.say(isSure ? "quoting.likely" : "quoting.unsureAcross");
  const text = parts.length > 0 ? [opening, ...parts] : [nothingFound(findings, wording)];
  return {
    text: [...text, ...leftOutNote(leftOut, wording)].join("\n\n"),
    sources: chats.flatMap(({ messages }) => messages),
  };
}

interface ChatPassages extends ChatFindings {
  passages: FoundMessageRow[][];
}

/** The best passages over all chats, by chat. */
function bestPassages(findings: ChatFindings[]): ChatPassages[] {
  const all = findings.flatMap((chat) => {
    const top = chat.retrieval.found[0]?.score ?? 0;
    const scoreOf = new Map(chat.retrieval.found.map(({ seq, score }) => [seq, score]));
    return passagesOf(chat.retrieval.found).map((passage) => {
      const best = Math.max(...passage.map(({ seq }) => scoreOf.get(seq) ?? 0));
      return { chat, passage, score: top > 0 ? (chat.strength * best) / top : 0 };
    });
  });
  const best = all.toSorted((a, b) => b.score - a.score).slice(0, MOST_PASSAGES);
  return findings.flatMap((chat) => {
    const passages = best.filter((one) => one.chat === chat).map(({ passage }) => passage);
    return passages.length > 0 ? [{ ...chat, passages }] : [];
  });
}

async function quotable(database: Database, { analysis, retrieval, passages }: ChatPassages) {
  const quoted = (await readReplies(database, analysis.id, passages)).flat();
  const rows = new Map([...quoted, ...retrieval.found.slice(0, SHOWN_FOUND)].map((row) => [row.seq, row]));
  return {
    analysis,
    quoted: new Set(quoted.map(({ seq }) => seq)),
    messages: citedMessages([...rows.values()], retrieval.people),
  };
}

function nothingFound(findings: ChatFindings[], wording: Wording): string {
  const searched = findings.reduce((sum, { retrieval }) => sum + retrieval.searched, 0);
  return wording.say("quoting.nothingAcross", { messages: wording.amount(searched, "message") });
}
