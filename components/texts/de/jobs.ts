import type { Texts } from "../texts";

export const jobs: Texts["jobs"] = {};
