import type { Texts } from "../texts";

export const accounts: Texts["accounts"] = {};
