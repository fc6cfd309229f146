import type { Texts } from "@/components/texts/texts";

export const analyses: Texts["analyses"] = {
  chatFile: "Chat-Datei",
  menu: {
    label: "Aktionen für {title}",
    rename: "Umbenennen",
    exportCsv: "Nachrichten als CSV exportieren",
    exportJson: "Nachrichten als JSON exportieren",
    reindex: "Neu indexieren",
    delete: "Löschen",
  },
  jobs: {
    exporting: "Die Datei wird geschrieben. Sobald sie fertig ist, wird sie hier angeboten.",
    reindexing: "Ein neuer Index entsteht. Der Chat lässt sich währenddessen weiter befragen.",
  },
  deletion: {
    deleted: "„{title}“ gelöscht.",
    undo: "Rückgängig",
    undone: "„{title}“ ist wieder da.",
    failed: "„{title}“ ließ sich nicht löschen. {why}",
  },
  rename: {
    heading: "Chat umbenennen",
    title: "Titel",
    keep: "Alten behalten",
    save: "Umbenennen",
  },
};
