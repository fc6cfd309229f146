import { formatShare } from "@/components/intl/format-number";
import type { Translate } from "@/components/texts/translate";
import type { AskedChat } from "@/lib/ask/chat.schema";

/** What an answer may miss because chats were not indexed to their end when they were asked. */
export function whatMayMiss(chats: AskedChat[], t: Translate<"ask">): string[] {
  return chats.flatMap(({ title, partly }) => {
    if (!partly) return [];
    const sentence = sentenceOf(partly, t);
    return chats.length > 1 ? t("partly.ofChat", { title, sentence }) : sentence;
  });
}

function sentenceOf({ status, share }: NonNullable<AskedChat["partly"]>, t: Translate<"ask">): string {
  const kind = status === "failed" || status === "cancelled" ? status : "moving";
  return t(`partly.${kind}`, { share: formatShare(share) });
}
