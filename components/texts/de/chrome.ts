import type { Texts } from "../texts";

export const chrome: Texts["chrome"] = {
  name: "Backscroll",
  description: "Chat-Export ablegen, sehen, wer wann was geschrieben hat, und alles dazu fragen.",
  everywhere: "Überall",
  askAll: "Alle fragen",
  jobs: "Aufträge",
  toDark: "Zu dunklen Farben wechseln",
  toLight: "Zu hellen Farben wechseln",
  language: "Sprache",
};
