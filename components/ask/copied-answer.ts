import { formatInstant } from "@/components/intl/format-date";
import type { Translate } from "@/components/texts/translate";
import { type CitedMessage, citedAs } from "@/lib/ask/chat.schema";
import { chatOf } from "./chat-of";
import type { Turn } from "./conversation";
import { whatMayMiss } from "./partly-indexed";

type CopiedTurn = Pick<Turn, "question" | "answer" | "chats" | "citations">;

/** An answer as plain text, with its sources below it numbered from 1: who, when, and the words. */
export function copiedAnswer(turn: CopiedTurn, t: Translate<"ask">): string {
  const { question, answer, chats, citations } = turn;
  const places = new Map(citations.map((message, i) => [citedAs(message), i + 1]));
  const text = answer
    .replace(/\[(\d+)\]/g, (mark, number) =>
      places.has(Number(number)) ? `[${places.get(Number(number))}]` : mark,
    )
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
  const sources = citations.map((message, i) => `[${i + 1}] ${sourceOf(message, turn, t)}`);
  const parts = [question, ...whatMayMiss(chats, t), text.trim()];
  return [...parts, ...(sources.length > 0 ? [[t("actions.sources"), ...sources].join("\n")] : [])].join(
    "\n\n",
  );
}

function sourceOf(message: CitedMessage, { chats }: Pick<Turn, "chats">, t: Translate<"ask">): string {
  const chat = chatOf(message, chats);
  const when = message.sentAt && chat ? formatInstant(message.sentAt, "day-and-time", chat.timeZone) : null;
  const who = [message.author?.name ?? t("chatItself"), when, chats.length > 1 ? chat?.title : null];
  return t("actions.quote", { who: who.filter(Boolean).join(", "), text: message.text });
}
