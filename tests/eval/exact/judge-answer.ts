import type { ChatModel } from "./chat-model";
import { dayInWords } from "./periods";
import type { Expected } from "./question-kind";

export interface GivenAnswer {
  text: string;
  /** Numbers of the messages cited, as the server sent them. */
  citations: number[];
}

/** Everything that is wrong with an answer; nothing where it is exact. */
export function judgeAnswer(chat: ChatModel, expected: Expected, { text, citations }: GivenAnswer): string[] {
  const [head = ""] = text.split("\n\n");
  const bold = [...head.matchAll(/\*\*(.+?)\*\*/gs)].map((match) =>
    (match[1] ?? "").replace(/(?<=\d)[,.](?=\d{3})/g, ""),
  );
  const faults: string[] = [];
  for (const fact of expected.says ?? []) if (!says(bold, fact)) faults.push(`does not say ${fact}`);
  const { saysOneOf = [], mustNotName = [], matches } = expected;
  if (saysOneOf.length > 0 && !saysOneOf.some((fact) => says(bold, fact)))
    faults.push(`says none of ${saysOneOf.join(", ")}`);
  for (const name of mustNotName) if (says(bold, name)) faults.push(`names ${name}`);
  if (matches && !matches.test(text)) faults.push(`does not match ${matches}`);
  return [...faults, ...citationFaults(chat, expected, text, citations)];
}

/** A number has to stand there by itself, and a day in words of English or German. */
function says(bold: string[], fact: string | number): boolean {
  if (typeof fact === "number") {
    const pattern = new RegExp(`(?<![\\d.,])${String(fact).replace(".", "[.,]")}(?![\\d]|[.,]\\d)`);
    return bold.some((part) => pattern.test(part));
  }
  const told = /^\d{4}-\d\d-\d\d$/.test(fact)
    ? [dayInWords(fact), germanDay.format(new Date(fact))]
    : [fact, inGerman(fact)];
  return bold.some((part) => told.some((words) => isWithin(part, words)));
}

const germanDay = new Intl.DateTimeFormat("de", { dateStyle: "long", timeZone: "UTC" });

/** "March 2023", "Monday", "Yes" as a German answer has them; a name stays as it is. */
function inGerman(fact: string): string {
  return fact.replace(/^\p{L}+/u, (word) => germanWords.get(word) ?? word);
}

const namesIn = (locale: string, part: Intl.DateTimeFormatOptions) =>
  Array.from({ length: part.month ? 12 : 7 }, (_, i) =>
    new Intl.DateTimeFormat(locale, part).format(new Date(2024, part.month ? i : 0, part.month ? 15 : i + 1)),
  );
const calendarOf = (locale: string) => [
  ...namesIn(locale, { month: "long" }),
  ...namesIn(locale, { weekday: "long" }),
];
const german = [...calendarOf("de"), "Ja", "Nein"];
const germanWords = new Map([...calendarOf("en"), "Yes", "No"].map((word, i) => [word, german[i] ?? word]));

const isWithin = (text: string, words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[+()]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(text);

function citationFaults(chat: ChatModel, expected: Expected, text: string, citations: number[]): string[] {
  const inText = new Set([...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
  const faults: string[] = [];
  if (expected.isCited !== false && inText.size === 0) faults.push("cites nothing");
  const cited = [...inText].flatMap((number) => chat.sent[number] ?? []);
  if (expected.proves && !cited.some(expected.proves)) faults.push("cites no proof");
  for (const number of inText) {
    const sent = chat.sent[number];
    if (!sent) faults.push(`cites [${number}], which is not in the chat`);
    else if (!expected.cites(sent)) faults.push(`cites [${number}], which does not fit`);
    if (!citations.includes(number)) faults.push(`[${number}] is not among its citations`);
  }
  return faults;
}
