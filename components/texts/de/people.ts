import type { Texts } from "../texts";

export const people: Texts["people"] = {};
