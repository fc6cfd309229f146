import type { people as english } from "../../en/overview/people";
import type { Translated } from "../../texts";

export const people: Translated<typeof english> = {
  share: {
    nobody: "Niemand hat etwas geschrieben",
    alone: "{name} hat jede Nachricht geschrieben",
    even: "{first} und {second} schreiben etwa gleich viel",
    both: "{first} und {second} schreiben am meisten",
    most: "{name} hat {share} der Nachrichten geschrieben",
    subtitle: "Nachrichten nach Person; ein Name öffnet, was sie schrieb",
    ofMany:
      "Nachrichten nach Person, die {shown, number} mit den meisten; ein Name öffnet, was sie schrieb, die Tabelle hat alle",
    person: "Person",
    messages: "Nachrichten",
    share: "Anteil",
    words: "Wörter",
    media: "Medien",
  },
  conversations: {
    none: "Niemand hat hier ein Gespräch begonnen",
    findings: {
      started: "{name} beginnt {share} der Gespräche",
      joined: "{name} steigt am häufigsten ein",
      closed: "{name} hat am häufigsten das letzte Wort",
      unanswered: "{name} bleibt am häufigsten ohne Antwort",
    },
    subtitle:
      "Wer nach drei Stunden Stille zuerst schreibt, in {count, plural, one {# Gespräch} other {# Gesprächen}}",
    person: "Person",
    heads: {
      started: "Begonnen",
      joined: "Eingestiegen",
      closed: "Letztes Wort",
      unanswered: "Ohne Antwort",
    },
    compare: "Was an Gesprächen",
    choices: {
      started: "Beginnt sie",
      joined: "Steigt ein",
      closed: "Hat das letzte Wort",
      unanswered: "Bekommt keine Antwort",
    },
  },
  waits: {
    fastest: "{name} antwortet am schnellsten",
    subtitle: "Etwa die Hälfte der Antworten auf andere kommt innerhalb dieser Zeit",
    person: "Person",
    time: "Übliche Zeit bis zur Antwort",
  },
  habits: {
    subtitle: "Wie alle schreiben; was verglichen wird, ist wählbar",
    person: "Person",
    messages: "Nachrichten",
    compare: "Vergleichen",
    editedAfter: "{amount} · nach {time}",
    labels: {
      length: "Wörter je Nachricht",
      questions: "Nachrichten mit einer Frage",
      night: "Nachrichten zwischen Mitternacht und fünf",
      emoji: "Emoji",
      media: "Fotos und Dateien",
      links: "Links",
      reactions: "Erhaltene Reaktionen",
      forwarded: "Weitergeleitet",
      calls: "Anrufe",
      edited: "Bearbeitet",
      deleted: "Gelöscht",
    },
    findings: {
      length: "{name} schreibt die längsten Nachrichten",
      questions: "{name} fragt am meisten",
      night: "{name} ist die Nachteule",
      emoji: "{name} benutzt die meisten Emoji",
      media: "{name} schickt die meisten Fotos und Dateien",
      links: "{name} teilt die meisten Links",
      reactions: "{name} bekommt die meisten Reaktionen",
      forwarded: "{name} leitet am meisten weiter",
      calls: "{name} ruft am meisten an",
      edited: "{name} verbessert am meisten",
      deleted: "{name} nimmt am meisten zurück",
    },
  },
  network: {
    subtitle: "Wer sich an wen wendet: die Zeile an die Spalte",
    who: "Wer",
    whom: "An wen",
    often: "Wie oft",
    kind: "Art der Zuwendung",
    choices: {
      answered: "Schreibt nach",
      replied: "Zitiert",
      mentioned: "Erwähnt",
      reactedTo: "Reagiert auf",
    },
    findings: {
      answered: "{who} antwortet am meisten auf {whom}",
      replied: "{who} zitiert am meisten {whom}",
      mentioned: "{who} erwähnt am meisten {whom}",
      reactedTo: "{who} reagiert am meisten auf {whom}",
    },
  },
  calls: {
    finding: "{count, plural, one {Es gab # Anruf} other {Es gab # Anrufe}}",
    findingWithLength: "{count, plural, one {# Anruf} other {# Anrufe}}, zusammen {time}",
    subtitle: "Anrufe danach, wer anrief, und wie lang sie waren, wo die Nachrichten es sagen",
    person: "Person",
    calls: "Anrufe",
    length: "Länge",
    unknown: "nicht gesagt",
  },
  group: {
    silent:
      "{count, plural, =0 {Alle schreiben noch} one {# Person ist verstummt} other {# Personen sind verstummt}}",
    subtitle:
      "Wie viele bis zu jedem Tag geschrieben hatten; verstummt ist, wer in den letzten drei Monaten des Chats nichts schrieb",
    people: "Personen",
    silentPeople: "Verstummte Personen",
    lastWrote: "schrieb zuletzt am {day}",
  },
  events: {
    finding:
      "{joined, plural, =0 {Niemand kam dazu} one {# Person kam dazu} other {# Personen kamen dazu}}, {left, plural, =0 {niemand ging} one {# ging} other {# gingen}}{renamed, plural, =0 {} one {, und der Name änderte sich einmal} other {, und der Name änderte sich # Mal}}",
    subtitle: "Was der Chat über seine Personen und seinen Namen vermerkt; jedes öffnet seine Stelle",
    day: "Tag",
    event: "Was geschah",
  },
};
