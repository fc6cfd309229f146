import { ofPeople } from "../chat-model";
import { someAbsentWord, somebody } from "../pick";
import type { QuestionKind } from "../question-kind";

const nothing = { cites: () => false, isCited: false };
const strangers = ["Zebulon", "Quentin", "Ottoline", "Ignatius"] as const;

/** What is not in the chat: an answer says so, and cites nothing for it. */
export const absences: QuestionKind[] = [
  {
    kind: "absent.person",
    make(_chat, random) {
      const person = random.pick([...strangers]);
      const matches = new RegExp(`(?:nobody|no one|not)\\b[^.]*${person}`, "i");
      return { slots: { person }, expected: { ...nothing, matches } };
    },
  },
  {
    // Somebody may be spoken of who wrote nothing: that is searched for.
    kind: "absent.who",
    make(_chat, random) {
      const person = random.pick([...strangers]);
      return { slots: { person }, expected: { ...nothing, matches: /found nothing about this/ } };
    },
  },
  {
    kind: "absent.period",
    make(chat) {
      const year = (ofPeople(chat)[0]?.year ?? 0) - 3;
      return {
        slots: { period: `in March ${year}` },
        expected: { ...nothing, matches: new RegExp(`\\bno messages\\b[^.]*March ${year}`) },
      };
    },
  },
  {
    kind: "absent.word",
    make(chat, random) {
      const word = someAbsentWord(chat, random);
      return {
        slots: { word },
        expected: { ...nothing, matches: new RegExp(`\\bno message\\b[^.]*${word}`) },
      };
    },
  },
  {
    kind: "absent.personWord",
    make(chat, random) {
      const [word, { called }] = [someAbsentWord(chat, random), somebody(chat, random)];
      return {
        slots: { word, person: called },
        expected: { ...nothing, matches: new RegExp(`\\bno message\\b[^.]*${word}`) },
      };
    },
  },
];
