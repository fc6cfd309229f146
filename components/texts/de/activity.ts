import type { Texts } from "../texts";

export const activity: Texts["activity"] = {
  title: "Was mit diesem Chat gemacht wurde",
  nothing: "Noch nichts.",
};
