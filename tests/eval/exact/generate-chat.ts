import { Random } from "../../chaos/random";
import type { ChatModel, ChatPerson, ExportForm, Sent, SentKind } from "./chat-model";
import { isRepeatedHour, localTime } from "./local-clock";
import { emoji, everydayWords, reactionEmoji, topicWords } from "./vocabulary";

export interface ChatPlan {
  title: string;
  form: ExportForm;
  timeZone: string;
  language: string;
  people: [ChatPerson, ChatPerson, ...ChatPerson[]];
  /** `YYYY-MM-DD`, and how many days the chat goes on for. */
  begins: string;
  days: number;
  /** Messages of people, roughly. */
  messages: number;
}

/** A chat that is the same for the same plan and seed. */
export function generateChat(plan: ChatPlan, seed: number): ChatModel {
  const random = new Random(seed);
  const { used, absent } = topicWords[plan.language] ?? { used: [], absent: [] };
  const chat: ChatModel = { ...plan, topics: used, absentWords: absent, sent: [] };
  const times = timesOf(plan, random);
  const write = new Writer(plan, random);
  for (const time of times) {
    if (chat.sent.length === 0 || random.chance(0.004)) chat.sent.push(write.notice(time, chat.sent.length));
    chat.sent.push(write.message(time, chat.sent.length));
  }
  return chat;
}

/** Sessions of messages close together, more of them in some months, with silences of days in between. */
function timesOf({ begins, days, messages, timeZone, form }: ChatPlan, random: Random): number[] {
  const step = form === "whatsapp-android" ? 60 : 1;
  const start = Date.parse(`${begins}T00:00:00Z`) / 1000;
  const liveliness = Array.from({ length: 24 }, () => 0.3 + random.next() * 1.4);
  const perDay = messages / days;
  const times: number[] = [];
  let silentUntil = 0;
  for (let day = 0; day < days; day++) {
    if (random.chance(0.03)) silentUntil = day + random.between(2, 6);
    if (day < silentUntil && day > 0) continue;
    const wanted = perDay * (liveliness[Math.floor(day / 30) % 24] ?? 1) * (0.2 + random.next() * 1.8);
    let time = start + day * 86_400 + random.between(6, 23) * 3600;
    for (let i = 0; i < Math.round(wanted); i++) {
      time += random.chance(0.12) ? random.between(3600, 6 * 3600) : random.between(20, 900);
      const rounded = time - (time % step);
      if (!isRepeatedHour(rounded, timeZone)) times.push(rounded);
    }
  }
  return times.sort((a, b) => a - b);
}

/** Makes what is said at given times. People differ in how much, how long and what they write. */
class Writer {
  readonly #weights: number[];

  constructor(
    private readonly plan: ChatPlan,
    private readonly random: Random,
  ) {
    this.#weights = plan.people.map((_, i) => 1 + random.next() * 2 + (i === 0 ? 1 : 0));
  }

  notice(time: number, seq: number): Sent {
    const text =
      seq === 0
        ? "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them."
        : `${this.plan.people[0].name} changed this group's icon`;
    return { ...this.#at(time, seq), person: null, writtenAs: null, kind: "system", text };
  }

  message(time: number, seq: number): Sent {
    const { random } = this;
    const person = this.#somebody();
    const kind = this.#kind();
    const writtenAs = person.otherName && random.chance(0.4) ? person.otherName : person.name;
    const text = kind === "text" ? this.#text(this.plan.people.indexOf(person)) : "";
    const isTelegram = this.plan.form === "telegram";
    return {
      ...this.#at(time, seq),
      person: person.name,
      writtenAs,
      kind,
      text,
      isEdited: kind === "text" && random.chance(0.03),
      reactions: isTelegram && random.chance(0.1) ? this.#reactions(person) : [],
    };
  }

  #at(time: number, seq: number) {
    const { day, year, month, dayOfMonth, hour, weekday } = localTime(time, this.plan.timeZone);
    const reactions: Sent["reactions"] = [];
    return { seq, time, day, year, month, dayOfMonth, hour, weekday, reactions, isEdited: false };
  }

  #somebody(): ChatPerson {
    let left = this.random.next() * this.#weights.reduce((sum, weight) => sum + weight, 0);
    for (const [i, weight] of this.#weights.entries()) {
      left -= weight;
      if (left <= 0) return this.plan.people[i] ?? this.plan.people[0];
    }
    return this.plan.people[0];
  }

  #kind(): SentKind {
    const roll = this.random.next();
    if (roll < 0.06) return "photo";
    if (roll < 0.08) return "video";
    if (roll < 0.11) return "voice";
    if (roll < 0.13) return "sticker";
    if (roll < 0.14) return "document";
    return "text";
  }

  #text(writer: number): string {
    const { random, plan } = this;
    const words = everydayWords[plan.language] ?? ["so"];
    const said = Array.from({ length: random.magnitude(2, 14 + writer * 6) }, () => random.pick(words));
    const { used = [] } = topicWords[plan.language] ?? {};
    for (const [i, topic] of used.entries()) {
      if (!random.chance(0.03 / (1 + i))) continue;
      const isLoud = random.chance(0.2);
      said.splice(random.between(0, said.length), 0, isLoud ? topic.toUpperCase() : topic);
    }
    let text = said.join(" ");
    if (random.chance(0.02)) text += ` https://example.com/${random.between(1, 9999)}`;
    else if (random.chance(0.14)) text += "?";
    else if (random.chance(0.1)) text += "!";
    if (random.chance(0.12)) text += ` ${random.pick(emoji).repeat(random.between(1, 3))}`;
    return random.chance(0.03) ? text.replace(" ", "\n") : text;
  }

  #reactions(author: ChatPerson): Sent["reactions"] {
    const others = this.plan.people.filter((person) => person !== author);
    return others
      .filter(() => this.random.chance(0.6))
      .map(({ name }) => ({ emoji: this.random.pick(reactionEmoji), from: name }));
  }
}
