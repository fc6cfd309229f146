import type { Texts } from "@/components/texts/texts";

export const chrome: Texts["chrome"] = {
  name: "Backscroll",
  description: "Chat-Export ablegen, sehen, wer wann was geschrieben hat, und alles dazu fragen.",
  skip: "Zum Inhalt springen",
  everywhere: "Überall",
  yourChats: "Deine Chats",
  askAll: "Alle fragen",
  jobs: "Aufträge",
  account: "Konto",
  toDark: "Zu dunklen Farben wechseln",
  toLight: "Zu hellen Farben wechseln",
  language: "Sprache",
  close: "Schließen",
  goToChats: "Zu deinen Chats",
  notFound: {
    pageTitle: "Keine solche Seite · Backscroll",
    title: "Unter dieser Adresse gibt es keine Seite",
    text: "Prüfe die Adresse auf Tippfehler, oder fang bei deinen Chats neu an.",
  },
  notDrawn: {
    pageTitle: "Nicht gezeichnet · Backscroll",
    title: "Diese Seite ließ sich nicht zeichnen",
    text: "Der Fehler liegt in der Seite, nicht in deinen Chats: Sie sind gespeichert, wie sie waren. Zeichne die Seite neu, oder geh zurück zur Liste.",
    again: "Neu zeichnen",
  },
};
