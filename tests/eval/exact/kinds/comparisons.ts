import { someMonth } from "../periods";
import { by, messagesWhere, someTopic } from "../pick";
import { type QuestionKind, topOf } from "../question-kind";
import { hasWord } from "../words";

/** Periods against each other, and people who are none of those that did. */
export const comparisons: QuestionKind[] = [
  {
    kind: "compare.months",
    make(chat, random) {
      const [one, other] = [someMonth(chat, random), someMonth(chat, random)];
      const counts = new Map(
        [one, other].map((month) => [month.month, messagesWhere(chat, month.holds).length]),
      );
      const { keys, value } = topOf(counts);
      if (counts.size < 2 || keys.length > 1) return undefined;
      return {
        slots: { one: one.phrase, other: other.phrase, a: one.month, b: other.month },
        expected: {
          says: [value],
          saysOneOf: keys,
          cites: (sent) => one.holds(sent) || other.holds(sent),
        },
      };
    },
  },
  {
    kind: "never.word",
    make(chat, random) {
      const word = someTopic(chat, random);
      const isSilent = (name: string) => messagesWhere(chat, by(name), hasWord(word)).length === 0;
      const names = chat.people.map(({ name }) => name);
      const silent = names.filter(isSilent);
      if (silent.length === 0 || silent.length === names.length) return undefined;
      return {
        slots: { word },
        expected: {
          says: silent,
          mustNotName: names.filter((name) => !isSilent(name)),
          cites: hasWord(word),
        },
      };
    },
  },
];
