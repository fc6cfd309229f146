import { formatSpan } from "@/components/intl/format-date";
import type { Translate } from "@/components/texts/translate";
import type { UploadSurvey } from "@/lib/uploads/upload.schema";

export type SurveyedChat = UploadSurvey["chats"][number];

/** The most that can be started at once. */
export const MOST_CHOSEN = 200;

const NAMED = 3;

type T = Translate<"home">;

export function titleOfChat(chat: SurveyedChat, t: T): string {
  return chat.title ?? (chat.participants.slice(0, NAMED).join(", ") || t("chat.nameless"));
}

/** "Ana, Ben, Cleo and 4 more"; nothing where the title says as much. */
function peopleOfChat({ title, participants, people }: SurveyedChat, t: T): string | null {
  const named = participants.filter((name) => name !== title).slice(0, NAMED);
  if (named.length === 0 || title === null) return null;
  const rest = people - named.length;
  const names = named.join(", ");
  return rest > 0 && people > NAMED ? t("chat.people", { names, count: rest }) : names;
}

/** Days as the export has them, whatever its clock: the first and the last of them. */
function spanOfChat({ first, last }: SurveyedChat): string | null {
  const noon = (time: string) => `${time.slice(0, 10)}T12:00:00Z`;
  return first && last ? formatSpan(noon(first), noon(last), "UTC") : null;
}

export function factsOfChat(chat: SurveyedChat, t: T): string {
  return [
    peopleOfChat(chat, t),
    t("chat.messages", { count: chat.messages }),
    spanOfChat(chat) ?? t("chat.noDates"),
  ]
    .filter((fact) => fact !== null)
    .join(" · ");
}

/** Those with messages, the longest first, and those without. */
export function shelveChats(chats: SurveyedChat[]): { filled: SurveyedChat[]; empty: SurveyedChat[] } {
  return {
    filled: chats.filter((chat) => chat.messages > 0).toSorted((a, b) => b.messages - a.messages),
    empty: chats.filter((chat) => chat.messages === 0),
  };
}

export function isWanted(chat: SurveyedChat, wanted: string): boolean {
  const text = [chat.title ?? "", ...chat.participants].join("\n").toLocaleLowerCase();
  return text.includes(wanted.trim().toLocaleLowerCase());
}
