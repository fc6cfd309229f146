import type { FactMessageRow } from "@/db/queries/facts";
import type { ChatEventKind, DayFacts } from "@/db/schema/insights";
import { callSeconds } from "./call-seconds";
import { chatEventOf } from "./chat-event";
import { Conversation } from "./conversation";
import { DayRecord } from "./day-record";
import type { MentionFinder } from "./find-mentions";
import { languageOf } from "./message-language";
import { rateSentiment, readText } from "./text-facts";
import { waitBucket } from "./wait-bucket";
import { type Vocabulary, WordTally } from "./word-tally";

/** A message in the order of the transcript. */
export type TalliedMessage = Omit<FactMessageRow, "placedAt">;

interface TallyOptions {
  vocabulary: Vocabulary;
  /** Ratings of words are for English. */
  isEnglish: boolean;
  mentions: MentionFinder;
  /** Number of a name, for the people who reacted. */
  authorOf(name: string): number | undefined;
}

interface TalliedDay {
  day: string;
  author: number;
  facts: DayFacts;
}

interface TalliedEvent {
  seq: number;
  day: string;
  kind: ChatEventKind;
}

interface TalliedWords {
  firstDay: string;
  author: number;
  words: Record<string, number>;
  phrases: Record<string, number>;
}

interface Tallied {
  days: TalliedDay[];
  words: TalliedWords[];
  events: TalliedEvent[];
}

type Said = TalliedMessage & { author: number };

/**
 * Notes message by message what everybody does on each day. `add` gives back what was noted so far where it can be put away:
 * at the end of a conversation, in a new month, when a new day has begun. So each day and each conversation is whole.
 */
export class FactTally {
  readonly #options: TallyOptions;
  #days = new Map<string, Map<number, DayRecord>>();
  #words = new Map<number, WordTally>();
  #events: TalliedEvent[] = [];
  #conversation = new Conversation();
  #firstDay: string | undefined;
  #lastDay = "";

  constructor(options: TallyOptions) {
    this.#options = options;
  }

  add(message: TalliedMessage): Tallied | undefined {
    const full = this.#conversation.isOverAt(message.time) ? this.#endConversation(message.day) : undefined;
    this.#firstDay ??= message.day;
    if (message.day > this.#lastDay) this.#lastDay = message.day;
    if (isSaid(message)) this.#note(message);
    else this.#noteEvent(message);
    return full;
  }

  /** The rest, when there are no more messages. */
  finish(): Tallied {
    this.#conversation.end();
    return this.#take();
  }

  #endConversation(nextDay: string): Tallied | undefined {
    this.#conversation.end();
    this.#conversation = new Conversation();
    const isNewMonth = this.#firstDay !== undefined && nextDay.slice(0, 7) > this.#firstDay.slice(0, 7);
    return isNewMonth && nextDay > this.#lastDay ? this.#take() : undefined;
  }

  #take(): Tallied {
    const firstDay = this.#firstDay;
    const days = [...this.#days].flatMap(([day, byAuthor]) =>
      [...byAuthor].map(([author, { facts }]) => ({ day, author, facts })),
    );
    const words =
      firstDay === undefined
        ? []
        : [...this.#words].map(([author, tally]) => ({
            firstDay,
            author,
            words: tally.words(),
            phrases: tally.phrases(),
          }));
    this.#days = new Map();
    const events = this.#events;
    this.#events = [];
    this.#words = new Map();
    this.#firstDay = undefined;
    return { days, words, events };
  }

  #noteEvent({ seq, day, text }: TalliedMessage): void {
    const kind = chatEventOf(text);
    if (kind) this.#events.push({ seq, day, kind });
  }

  #note(message: Said): void {
    const { author, day, time, seq, text, extras } = message;
    const record = this.#recordOf(day, author);
    this.#conversation.add({ author, time, seq, record });
    record.count("messages");
    record.count("words", message.words);
    record.count("characters", text.length);
    record.tally("hours", message.hour);
    record.place(seq, time, text.length);
    if (message.kind === "media") record.count("media");
    if (message.kind === "call") {
      record.count("calls");
      record.count("callSeconds", callSeconds(text));
    }
    if (message.kind === "deleted") record.count("deleted");
    else this.#noteText(record, message);
    if (extras?.isEdited) record.count("edited");
    if (extras?.editedAfterSeconds !== undefined) {
      record.tally("editWaits", waitBucket(extras.editedAfterSeconds * 1000));
    }
    if (extras?.forwardedFrom) record.count("forwarded");
    for (const { kind } of extras?.attachments ?? []) record.tally("media", kind);
    this.#noteReplies(record, message);
    this.#noteReactions(record, message);
  }

  #noteText(record: DayRecord, { author, seq, text }: Said): void {
    if (text === "") return;
    const { words, capitalised, emoji, domains, isQuestion } = readText(text);
    if (isQuestion) record.count("questions");
    for (const symbol of emoji) record.tally("emoji", symbol);
    for (const domain of domains) record.tally("domains", domain);
    const language = languageOf(text, words);
    if (language) record.speak(language, seq);
    if (this.#options.isEnglish) {
      const { rated, sum } = rateSentiment(words);
      record.count("ratedWords", rated);
      record.count("sentiment", sum);
    }
    let tally = this.#words.get(author);
    if (!tally) {
      tally = new WordTally(this.#options.vocabulary);
      this.#words.set(author, tally);
    }
    tally.add(words, capitalised);
    for (const idx of this.#options.mentions.find(text)) if (idx !== author) record.tally("mentioned", idx);
  }

  /** An answer that quotes a message of somebody is one to them, whoever wrote last. */
  #noteReplies(record: DayRecord, { author, repliesTo }: Said): void {
    if (repliesTo !== null && repliesTo !== author) record.tally("replied", repliesTo);
  }

  #noteReactions(record: DayRecord, { author, day, seq, extras }: Said): void {
    const received = (extras?.reactions ?? []).reduce((sum, { count }) => sum + count, 0);
    record.count("reactionsReceived", received);
    record.placeReactions(seq, received);
    for (const { from } of extras?.reactions ?? []) {
      for (const name of from ?? []) {
        const reacting = this.#options.authorOf(name);
        if (reacting !== undefined && reacting !== author) {
          this.#recordOf(day, reacting).tally("reactedTo", author);
        }
      }
    }
  }

  #recordOf(day: string, author: number): DayRecord {
    let byAuthor = this.#days.get(day);
    if (!byAuthor) {
      byAuthor = new Map();
      this.#days.set(day, byAuthor);
    }
    let record = byAuthor.get(author);
    if (!record) {
      record = new DayRecord();
      byAuthor.set(author, record);
    }
    return record;
  }
}

const isSaid = (message: TalliedMessage): message is Said => message.author !== null;
