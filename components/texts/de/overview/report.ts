import type { report as english } from "@/components/texts/en/overview/report";
import type { Translated } from "@/components/texts/texts";

export const report: Translated<typeof english> = {
  title: "Wie die Datei gelesen wurde",
  read: "{messages, plural, one {# Nachricht} other {# Nachrichten}} und {system, plural, one {# Systemzeile} other {# Systemzeilen}} wurden gelesen.",
  skipped:
    "{count, plural, =0 {Nichts wurde übersprungen.} one {# Eintrag wurde übersprungen, weil er nicht lesbar war.} other {# Einträge wurden übersprungen, weil sie nicht lesbar waren.}}",
  twice:
    "{count, plural, one {# davon stand in mehr als einem Teil und wurde einmal gezählt.} other {# davon standen in mehr als einem Teil und wurden einmal gezählt.}}",
  attached:
    "{count, plural, one {# Anhang ist genannt, gespeichert ist keiner: {kinds}.} other {# Anhänge sind genannt, gespeichert ist keiner: {kinds}.}}",
  attachedOfNoKind:
    "{count, plural, one {# Anhang ist genannt, gespeichert ist er nicht.} other {# Anhänge sind genannt, gespeichert ist keiner.}}",
  attachments: {
    photo: "{count, plural, one {# Foto} other {# Fotos}}",
    video: "{count, plural, one {# Video} other {# Videos}}",
    audio: "{count, plural, one {# Tonaufnahme} other {# Tonaufnahmen}}",
    voice: "{count, plural, one {# Sprachnachricht} other {# Sprachnachrichten}}",
    sticker: "{count, plural, one {# Sticker} other {# Sticker}}",
    gif: "{count, plural, one {# GIF} other {# GIFs}}",
    document: "{count, plural, one {# Dokument} other {# Dokumente}}",
    contact: "{count, plural, one {# Kontakt} other {# Kontakte}}",
    location: "{count, plural, one {# Ort} other {# Orte}}",
    poll: "{count, plural, one {# Umfrage} other {# Umfragen}}",
    link: "{count, plural, one {# Link} other {# Links}}",
    other: "{count, plural, one {# anderer Art} other {# anderer Art}}",
  },
  dates: {
    dmy: "Daten sind mit dem Tag zuerst geschrieben.",
    mdy: "Daten sind mit dem Monat zuerst geschrieben.",
    ymd: "Daten sind mit dem Jahr zuerst geschrieben.",
  },
  zone: "Zeiten sind die von {zone}.",
  otherChats:
    "{count, plural, one {# anderer Chat derselben Datei wurde ausgelassen.} other {# andere Chats derselben Datei wurden ausgelassen.}}",
  seeSkipped: "Sehen, was übersprungen wurde",
  addedLater: "Später hinzugefügt",
  added: "{count, plural, =0 {nichts war neu.} one {# Nachricht war neu.} other {# Nachrichten waren neu.}}",
  addedBeside:
    "{count, plural, =0 {nichts war neu} one {# Nachricht war neu} other {# Nachrichten waren neu}}, {there, plural, one {# war schon da.} other {# waren schon da.}}",
  addedSoFar:
    "{count, plural, =0 {bisher war nichts neu; es kam nicht bis zum Ende.} one {bisher war # Nachricht neu; es kam nicht bis zum Ende.} other {bisher waren # Nachrichten neu; es kam nicht bis zum Ende.}}",
};
