import type { Texts } from "@/components/texts/texts";
import { people } from "./overview/people";
import { report } from "./overview/report";
import { time } from "./overview/time";
import { words } from "./overview/words";
import { year } from "./overview/year";

export const overview: Texts["overview"] = {
  empty: "Von diesen Personen gibt es an diesen Tagen keine Nachrichten.",
  waiting: {
    none: "Noch gibt es keine Zahlen, weil nicht alle Nachrichten gelesen wurden.",
    soon: "Die ersten Zahlen kommen, sobald die Nachrichten gelesen sind.",
  },
  chapters: {
    when: "Wann es war",
    who: "Wer was tut",
    what: "Was gesagt wird",
    group: "Die Gruppe",
    share: "Zum Mitnehmen",
    years: "Jahr für Jahr",
  },
  figure: { chart: "Diagramm", table: "Tabelle" },
  opening: {
    label: "In Kürze",
    someDays:
      "<b>{messages, plural, one {# Nachricht} other {# Nachrichten}}</b> und <b>{words, plural, one {# Wort} other {# Wörter}}</b> von {people, plural, one {# Person} other {# Personen}}, an <b>{activeDays, plural, one {# Tag} other {# Tagen}}</b> von {days, number}.",
    everyDay:
      "<b>{messages, plural, one {# Nachricht} other {# Nachrichten}}</b> und <b>{words, plural, one {# Wort} other {# Wörter}}</b> von {people, plural, one {# Person} other {# Personen}}, an <b>{days, plural, one {# Tag} other {jedem von # Tagen}}</b>.",
    busiestDay: "Lebhaftester Tag",
    messages: "{count, plural, one {# Nachricht} other {# Nachrichten}}",
    aDay: "An einem Tag mit Nachrichten",
    onAverage: "Nachrichten im Mittel",
    length: "Länge",
    wordsAMessage: "Wörter je Nachricht",
    media: "Fotos und Dateien",
    ofAll: "{share} aller Nachrichten",
  },
  filter: {
    label: "Was gezeigt wird",
    period: "Zeitraum",
    allTime: "Die ganze Zeit",
    chosenDays: "Gewählte Tage",
    allOf: "Ganz {year}",
    firstDay: "Erster Tag",
    lastDay: "Letzter Tag",
    everything: "Alles zeigen",
  },
  brush: {
    label: "Zeitraum wählen",
    hint: "Darüberziehen wählt einen Zeitraum",
    from: "Anfang des Zeitraums",
    to: "Ende des Zeitraums",
  },
  ...time,
  ...people,
  ...words,
  report,
  year,
};
