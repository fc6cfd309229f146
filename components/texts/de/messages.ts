import type { Texts } from "../texts";

export const messages: Texts["messages"] = {};
