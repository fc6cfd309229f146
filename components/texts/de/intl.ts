import type { Texts } from "../texts";

export const intl: Texts["intl"] = {};
