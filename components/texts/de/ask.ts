import type { Texts } from "../texts";

export const ask: Texts["ask"] = {};
