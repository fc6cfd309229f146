import type { Sent } from "../chat-model";
import { someMonth } from "../periods";
import { all, by, messagesWhere, somebody, twoPeople } from "../pick";
import type { QuestionKind } from "../question-kind";

const LANGUAGES = ["de", "es", "fr", "it", "pt"] as const;

/** "März 2023", "marzo de 2023": the month as each language writes it. */
function monthIn(language: string, month: string): string {
  return new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.parse(`15 ${month} UTC`),
  );
}

const isPhoto = ({ kind }: Sent) => kind === "photo";

/** Questions that lean on the one before, and questions about a whole month. */
export const threads: QuestionKind[] = [
  {
    kind: "follow.period",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const [one, other] = [someMonth(chat, random), someMonth(chat, random)];
      const number = messagesWhere(chat, by(name), other.holds).length;
      if (number === 0 || one.month === other.month) return undefined;
      return {
        slots: { person: called, month: one.month, otherMonth: other.month },
        expected: { says: [number], cites: all(by(name), other.holds) },
      };
    },
  },
  {
    kind: "follow.person",
    make(chat, random) {
      const [a, b] = twoPeople(chat, random);
      const { holds, month } = someMonth(chat, random);
      const number = messagesWhere(chat, by(b.name), holds).length;
      if (number === 0) return undefined;
      return {
        slots: { a: a.called, b: b.called, month },
        expected: { says: [number], cites: all(by(b.name), holds) },
      };
    },
  },
  {
    kind: "follow.media",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const number = messagesWhere(chat, by(name), isPhoto).length;
      if (number === 0) return undefined;
      return { slots: { person: called }, expected: { says: [number], cites: all(by(name), isPhoto) } };
    },
  },
  {
    kind: "digest.month",
    make(chat, random) {
      const { month, holds } = someMonth(chat, random);
      return {
        slots: { month },
        expected: { says: [messagesWhere(chat, holds).length], cites: all(holds) },
      };
    },
  },
  {
    kind: "count.month",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const { month, holds } = someMonth(chat, random);
      const number = messagesWhere(chat, by(name), holds).length;
      if (number === 0) return undefined;
      const months = LANGUAGES.map((language) => [`month_${language}`, monthIn(language, month)]);
      return {
        slots: { person: called, month, ...Object.fromEntries(months) },
        expected: { says: [number], cites: all(by(name), holds) },
      };
    },
  },
];
