import type { Texts } from "@/components/texts/texts";

export const palette: Texts["palette"] = {
  label: "Zu einem Chat, einer Seite oder einer Einstellung",
  open: "Gehe zu…",
  search: "Ein Chat, eine Seite, eine Frage",
  nothing: "Nichts heißt so.",
  groups: {
    here: "Dieser Chat",
    chats: "Deine Chats",
    pages: "Seiten",
    settings: "Einstellungen",
    question: "Eine Frage",
  },
  ask: "Fragen: „{question}“",
  overviewOf: "Überblick von {title}",
  askOf: "{title} fragen",
  messagesOf: "Nachrichten von {title}",
  activityOf: "Verlauf von {title}",
  home: "Deine Chats",
  upload: "Einen Chat-Export ablegen",
  askAll: "Alle deine Chats fragen",
  jobs: "Aufträge",
  languageIn: "Sprache: {language}",
  keys: {
    choose: "<key>↑</key> <key>↓</key> wählen",
    open: "<key>Enter</key> öffnen",
    close: "<key>Esc</key> schließen",
    search: "<key>/</key> auf der Seite suchen",
    again: "<key>{chord}</key> diese Liste",
  },
};
