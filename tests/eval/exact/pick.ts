import type { Random } from "../../chaos/random";
import { type ChatModel, type ChatPerson, ofPeople, type Sent } from "./chat-model";

/** How a question calls somebody: by the full name, or by a part of it. */
export interface AskedPerson {
  name: string;
  called: string;
}

export function somebody(chat: ChatModel, random: Random): AskedPerson {
  const person = chat.people[random.between(0, chat.people.length - 1)];
  if (!person) throw new Error("A chat without people.");
  return asked(person, random);
}

/** Two different people. */
export function twoPeople(chat: ChatModel, random: Random): [AskedPerson, AskedPerson] {
  const first = somebody(chat, random);
  const others = chat.people.filter(({ name }) => name !== first.name);
  const second = others[random.between(0, others.length - 1)];
  if (!second) throw new Error("A chat with one person.");
  return [first, asked(second, random)];
}

function asked({ name, calledAlso }: ChatPerson, random: Random): AskedPerson {
  const names = [name, ...calledAlso];
  return { name, called: names[random.between(0, names.length - 1)] ?? name };
}

export const by =
  (name: string) =>
  (sent: Sent): boolean =>
    sent.person === name;

export function someTopic(chat: ChatModel, random: Random): string {
  return chat.topics[random.between(0, chat.topics.length - 1)] ?? "";
}

export function someAbsentWord(chat: ChatModel, random: Random): string {
  return chat.absentWords[random.between(0, chat.absentWords.length - 1)] ?? "";
}

export const othersThan = (chat: ChatModel, ...names: string[]): string[] =>
  chat.people.map(({ name }) => name).filter((name) => !names.includes(name));

/** Messages of people that have to hold. */
export const messagesWhere = (chat: ChatModel, ...tests: ((sent: Sent) => boolean)[]): Sent[] =>
  ofPeople(chat).filter((sent) => tests.every((test) => test(sent)));

export const all =
  (...tests: ((sent: Sent) => boolean)[]) =>
  (sent: Sent): boolean =>
    sent.person !== null && tests.every((test) => test(sent));
