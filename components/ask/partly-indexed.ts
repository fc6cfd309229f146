import { formatShare } from "@/components/intl/format-number";
import type { AskedChat } from "@/lib/ask/chat.schema";

/** What an answer may miss because chats were not indexed to their end when they were asked. */
export function whatMayMiss(chats: AskedChat[]): string[] {
  return chats.flatMap(({ title, partly }) => {
    if (!partly) return [];
    const sentence = sentenceOf(partly);
    return chats.length > 1 ? `“${title}”: ${sentence}` : sentence;
  });
}

function sentenceOf({ status, share }: NonNullable<AskedChat["partly"]>): string {
  const amount = formatShare(share);
  if (status === "failed") return `Indexing stopped at ${amount}: the answer knows only what was kept.`;
  if (status === "cancelled")
    return `Indexing was cancelled at ${amount}: the answer knows only what was kept.`;
  return `${amount} indexed: the answer may miss what comes later.`;
}
