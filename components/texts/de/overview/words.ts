import type { words as english } from "@/components/texts/en/overview/words";
import type { Translated } from "@/components/texts/texts";

export const words: Translated<typeof english> = {
  words: {
    finding: "„{word}“ ist ein Wort von {name}",
    subtitle: "Was jede Person viel öfter sagt als die anderen; ein Wort öffnet, wo es fiel",
    person: "Person",
    word: "Wort",
    times: "Wie oft",
  },
  tops: {
    times: "Wie oft",
    emoji: {
      finding: "{names} {count, plural, one {ist das} other {sind die}} Lieblings-Emoji",
      even: "Kein Emoji sticht heraus",
      subtitle: "Emoji danach, wie oft sie benutzt wurden",
      what: "Emoji",
    },
    media: {
      finding: "Was außer Worten geschickt wurde",
      subtitle: "Anhänge nach Art; eine Art öffnet sie",
      what: "Art",
    },
    domains: {
      finding: "{names} {count, plural, one {wird} other {werden}} am häufigsten verlinkt",
      even: "Mehrere Websites werden gleich oft verlinkt",
      subtitle: "Links nach Website; eine Website öffnet die Nachrichten damit",
      what: "Website",
    },
    languages: {
      finding: "Vor allem {most}, daneben {second}",
      mixed: "{most} und {second}",
      subtitle:
        "Nachrichten nach Sprache, grob an ihren häufigsten Wörtern erkannt; kurze sind nicht dabei; eine Sprache öffnet ihre erste Nachricht",
      what: "Sprache",
    },
  },
};
