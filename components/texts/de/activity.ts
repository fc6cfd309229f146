import type { Texts } from "@/components/texts/texts";

export const activity: Texts["activity"] = {
  title: "Was mit diesem Chat gemacht wurde",
  nothing: "Noch nichts.",
};
