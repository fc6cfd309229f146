import { createTranslator } from "use-intl/core";
import { en } from "@/components/texts/en";

/** The English texts of a room, for functions that build sentences. */
export function englishTexts<Room extends keyof typeof en>(room: Room) {
  return createTranslator({ locale: "en", messages: en, namespace: room });
}
