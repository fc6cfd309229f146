import type { Texts } from "../texts";

export const analysis: Texts["analysis"] = {};
