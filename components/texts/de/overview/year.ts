import type { year as english } from "@/components/texts/en/overview/year";
import type { Translated } from "@/components/texts/texts";

export const year: Translated<typeof english> = {
  title: "{year}",
  nav: "Jahre dieses Chats",
  back: "Der ganze Chat",
  sum: "<a>{messages, plural, one {# Nachricht} other {# Nachrichten}}</a> an <b>{days, plural, one {# Tag} other {# Tagen}}</b>.",
  more: "{share} mehr als {before, number, ::group-off}.",
  less: "{share} weniger als {before, number, ::group-off}.",
  months: "Nachrichten nach Monat",
  month: "{month}: {count, plural, one {# Nachricht} other {# Nachrichten}}",
  newPeople:
    "{count, plural, one {Jemand Neues hat geschrieben.} other {# Personen schrieben zum ersten Mal.}}",
  night: "{name} war die Nachteule: {share} der eigenen Nachrichten kamen zwischen Mitternacht und fünf.",
  busiestDay:
    "Der lebhafteste Tag war <a>{day}</a> mit <b>{count, plural, one {# Nachricht} other {# Nachrichten}}</b>.",
  conversation:
    "Das längste Gespräch begann am <a>{day}</a>: <b>{count, plural, one {# Nachricht} other {# Nachrichten}}</b> in {time}.",
  hour: "Die lebhafteste Stunde der Woche war <a>{day}, {hour}</a>.",
  streak: "Die längste Serie ohne einen stillen Tag: <a>{count, plural, one {# Tag} other {# Tage}}</a>.",
  silence: "Und einmal war es still: <a>{time}</a>.",
  word: "„{word}“ ist ein Wort dieses Jahres.",
  onlyWord: "„{word}“ ist das Wort dieses Jahres.",
  emoji: "Gesagt wurde es auch damit.",
  media:
    "{count, plural, one {# Foto oder Datei wurde geschickt.} other {# Fotos und Dateien wurden geschickt.}}",
  links: "Am häufigsten wurde {site} verlinkt.",
};
