import type { Texts } from "@/components/texts/texts";

export const operations: Texts["operations"] = {
  title: "Betrieb",
  pageTitle: "Betrieb · Backscroll",
  back: "Deine Chats",
  none: "Hier gibt es keine Seite für den Betrieb",
  noneText:
    "METRICS_TOKEN auf diesem Server setzen und ihn neu starten. docs/operations.md sagt, was es öffnet.",
  asOf: "Stand {at}",
  lastHour: "Die letzte Stunde",
  stuckJobs: "Hängende Aufträge",
  alerts: "Warnungen",
  noAlert: "Keine Warnung.",
  facts: {
    waiting: "In der Schlange",
    active: "{count} in Arbeit",
    failed: "Fehlgeschlagen in der letzten Stunde",
    failedOf: "{failed} von {count, plural, one {# Auftrag} other {# Aufträgen}}",
    stuck: "Hängend",
    movedByNothing: "von nichts bewegt",
  },
  kinds: {
    none: "In der letzten Woche endete kein Auftrag.",
    kind: "Art",
    done: "Fertig",
    failed: "Fehlgeschlagen",
    mostWithin: "95 % in",
    weekBefore: "Die Woche davor",
  },
  stuck: {
    none: "Keine.",
    job: "{kind}, {state}, Versuch {attempt}",
    since: "seit {at}",
  },
  signIn: {
    who: "Diese Seite ist für alle, die den Server betreuen.",
    token: "Schlüssel des Betreibers",
    tokenNote:
      "METRICS_TOKEN dieses Servers. Dieser Browser bleibt zwölf Stunden angemeldet, der Schlüssel wird nicht behalten.",
    show: "Zeigen",
    signOut: "Abmelden",
  },
};
