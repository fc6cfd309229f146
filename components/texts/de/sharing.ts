import type { Texts } from "@/components/texts/texts";

export const sharing: Texts["sharing"] = {
  open: "Bild machen",
  title: "Ein Bild zum Teilen",
  figure: "Zahl",
  names: {
    sum: "Wie viel geschrieben wurde",
    people: "Wer am meisten schreibt",
    week: "Die Woche, Stunde für Stunde",
    starts: "Wer Gespräche beginnt",
    answers: "Wer am schnellsten antwortet",
    night: "Nachteulen",
    records: "Rekorde",
  },
  colours: "Farben",
  light: "Hell",
  dark: "Dunkel",
  showNames: "Namen zeigen",
  note: "Das Bild entsteht in diesem Browser und wird nirgendwohin geschickt. Es hat Zahlen und Daten, keine Nachricht und kein Wort daraus.",
  download: "Herunterladen",
  copy: "Kopieren",
  copied: "Das Bild ist in der Zwischenablage.",
  share: "Teilen",
  failed: "Das Bild ließ sich nicht übergeben. Herunterladen geht stattdessen.",
  files: {
    messages: { csv: "Nachrichten als CSV", json: "Nachrichten als JSON" },
    stats: { csv: "Zahlen als CSV", json: "Zahlen als JSON" },
  },
  cards: {
    person: "Person {number, number}",
    sum: {
      finding:
        "{messages, plural, one {# Nachricht} other {# Nachrichten}} an {days, plural, one {# Tag} other {# Tagen}}",
      note: "Nachrichten je Monat",
    },
    people: { finding: "{name} hat {share} der Nachrichten geschrieben", note: "Nachrichten nach Person" },
    week: {
      at: "{day}, {hour}",
      finding:
        "{names} {count, plural, one {ist die lebhafteste Stunde} other {sind die lebhaftesten Stunden}} der Woche",
      even: "Keine Stunde der Woche sticht heraus",
      note: "Nachrichten nach Stunde und Wochentag",
    },
    starts: {
      finding: "{name} beginnt {share} der Gespräche",
      note: "Wer nach drei Stunden Stille zuerst schreibt, in {count, plural, one {# Gespräch} other {# Gesprächen}}",
    },
    answers: {
      finding: "{names} {count, plural, one {antwortet} other {antworten}} am schnellsten",
      even: "Mehrere antworten gleich schnell",
      note: "Etwa die Hälfte der Antworten kommt innerhalb dieser Zeit",
    },
    night: {
      finding: "{names} {count, plural, one {ist die Nachteule} other {sind die Nachteulen}}",
      even: "Mehrere sind Nachteulen",
      note: "Anteil der eigenen Nachrichten zwischen Mitternacht und fünf",
    },
    records: {
      finding: "Was herausragt",
      note: "Rekorde dieses Chats",
      busiest: "Nachrichten am lebhaftesten Tag, dem {day}",
      conversation: "Nachrichten im längsten Gespräch, in {time}",
      streak: "Tage am Stück mit Nachrichten",
      silence: "dauerte die längste Stille",
    },
  },
};
