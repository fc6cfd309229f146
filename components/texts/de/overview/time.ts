import type { time as english } from "@/components/texts/en/overview/time";
import type { Translated } from "@/components/texts/texts";

export const time: Translated<typeof english> = {
  timeline: {
    noDate: "Keine Nachricht hat ein Datum",
    oneMonth: "Alles wurde im {month} geschrieben",
    busiest: "{names} {count, plural, one {war der lebhafteste Monat} other {waren die lebhaftesten Monate}}",
    even: "Kein Monat sticht heraus",
    subtitles: {
      day: "Nachrichten je Tag und Person; ein Balken öffnet seinen Tag, Ziehen wählt einen Zeitraum",
      week: "Nachrichten je Woche und Person; ein Balken öffnet seine Woche, Ziehen wählt einen Zeitraum",
      month: "Nachrichten je Monat und Person; ein Balken öffnet seinen Monat, Ziehen wählt einen Zeitraum",
    },
    units: { day: "Tage", week: "Wochen", month: "Monate" },
    by: "Nachrichten nach",
    all: "Alle",
    others: "Alle anderen",
    chart: "Nachrichten im Lauf der Zeit, nach Person",
  },
  hours: {
    liveliest: "Am lebhaftesten ist es von {from} bis {to}",
    noTime: "Keine Nachricht hat eine Uhrzeit",
    subtitle: "Nachrichten nach Tageszeit, Zeit von {zone}",
    hour: "Stunde",
    messages: "Nachrichten",
    chart: "Nachrichten nach Tageszeit",
  },
  weekdays: {
    noDay: "Keine Nachricht hat einen Tag",
    even: "Alle Wochentage sind etwa gleich lebhaft",
    liveliest: "{names} {count, plural, one {ist der lebhafteste Tag} other {sind die lebhaftesten Tage}}",
    subtitle: "Nachrichten nach Wochentag",
    day: "Tag",
    messages: "Nachrichten",
  },
  week: {
    at: "{day}, {hour}",
    liveliest:
      "{names} {count, plural, one {ist die lebhafteste Stunde} other {sind die lebhaftesten Stunden}} der Woche",
    even: "Keine Stunde der Woche sticht heraus",
    noTime: "Keine Nachricht hat eine Uhrzeit",
    subtitle: "Nachrichten nach Stunde und Wochentag, Zeit von {zone}; eine Stunde öffnet ihre Nachrichten",
    hour: "Stunde",
    cell: "{day}, {hour}: {count, plural, one {# Nachricht} other {# Nachrichten}}",
  },
  calendar: {
    streak: "Die längste Serie waren {count, plural, one {# Tag} other {# Tage}} am Stück",
    active: "An {count, plural, one {# Tag} other {# Tagen}} gab es Nachrichten",
    subtitle: "Nachrichten an jedem Tag; ein Tag öffnet seine Nachrichten",
    subtitleOfStreak: "Vom {from} bis zum {to}. Nachrichten an jedem Tag; ein Tag öffnet seine Nachrichten",
    day: "Tag",
    messages: "Nachrichten",
    cell: "{day}: {count, plural, one {# Nachricht} other {# Nachrichten}}",
  },
  moments: {
    silence: "Längste Stille: {time}",
    noSilence: "Einen ganzen Tag lang war es nie still",
    subtitle: "Tage, Pausen und Gespräche, die herausragen; jedes öffnet seine Nachrichten",
    day: "Tag",
    messages: "Nachrichten",
    busiest: "Lebhafteste Tage",
    silences: "Längste Pausen",
    conversation: "Längstes Gespräch",
    reacted: "Meiste Reaktionen",
    count: "{count, plural, one {# Nachricht} other {# Nachrichten}}",
    conversationLength: "{count, plural, one {# Nachricht} other {# Nachrichten}} in {time}",
    reactions: "{count, plural, one {# Reaktion} other {# Reaktionen}}",
  },
  trends: {
    when: "Wann",
    sentiment: {
      finding: "{names} {count, plural, one {klingt} other {klingen}} am heitersten",
      even: "Kein Monat sticht heraus",
      subtitle:
        "Ein grobes Maß: wie eine Wortliste die englischen Wörter im Mittel von −5 bis 5 bewertet; ein Punkt öffnet seinen Monat",
      what: "Mittlere Bewertung",
    },
    alike: {
      rising: "{one} und {other} sprechen einander immer ähnlicher",
      falling: "{one} und {other} sprechen einander weniger ähnlich als anfangs",
      steady: "{one} und {other} sprechen einander so ähnlich wie zu Anfang",
      subtitle:
        "Wie ähnlich die Wörter der beiden Monat für Monat sind: 100 % sind dieselben Wörter gleich oft",
      what: "Ähnlichkeit",
    },
  },
};
