import type { Texts } from "../texts";

export const messages: Texts["messages"] = {
  label: "Nachrichten",
  matches: "{count, plural, one {# Nachricht passt} other {# Nachrichten passen}}",
  retry: "Noch einmal versuchen",
  toolbar: {
    search: "Nachrichten durchsuchen",
    author: "Nachrichten von",
    everybody: "Allen",
    day: "Zu einem Tag gehen",
    period: "{from} bis {to}",
    allDays: ", alle Tage zeigen",
  },
  empty: {
    noMatch:
      "Keine Nachricht passt. Weniger Buchstaben versuchen oder <link>das ganze Gespräch ansehen</link>.",
    notYet: "Die Nachrichten erscheinen hier, sobald sie gelesen sind.",
    none: "In der Datei fand sich keine Nachricht.",
  },
  somebody: "Jemand",
  chat: "Chat",
  bubble: {
    deleted: "Diese Nachricht wurde gelöscht",
    call: "Anruf",
    forwarded: "Weitergeleitet von <name></name>",
    edited: "bearbeitet",
    surroundings: "Im Gespräch zeigen",
    less: "Weniger zeigen",
    all: "{count, plural, one {Das eine Zeichen} other {Alle # Zeichen}} zeigen",
    reactions: "Reaktionen",
    replyToEarlier: "Antwort auf eine frühere Nachricht",
  },
  attachments: {
    photo: "Foto",
    video: "Video",
    audio: "Tonaufnahme",
    voice: "Sprachnachricht",
    sticker: "Sticker",
    gif: "GIF",
    document: "Dokument",
    contact: "Kontakt",
    location: "Ort",
    poll: "Umfrage",
    link: "Link",
    other: "Foto oder Datei",
  },
};
