import type { Texts } from "@/components/texts/texts";

export const intl: Texts["intl"] = {};
