import type { Texts } from "../texts";

export const activity: Texts["activity"] = {};
