import type { Texts } from "../texts";

export const analyses: Texts["analyses"] = {};
