import { CONVERSATION_GAP_MS } from "@/lib/messages/conversation-gap";
import { embeddableText } from "./embeddable-text";
import { estimateTokens } from "./estimate-tokens";
import { splitLongText } from "./split-long-text";

/** Changes whenever the same messages would make other chunks. */
export const CHUNKER_VERSION = 1;

/** Just under the 128 tokens that the local encoder reads; a longer window blurs what it is about. */
const CHUNK_TOKENS = 120;
/** Keeps the range of a chunk small where most messages have nothing to embed. */
const MOST_MESSAGES = 64;
/** Parts of one very long message: together about the 2,048 tokens that an encoder takes at most. */
const PART_CHARACTERS = 400;
const MOST_PARTS = 18;

export interface SourceMessage {
  seq: number;
  sentAt: Date | null;
  author: number | null;
  kind: string;
  text: string;
}

export interface NewChunk {
  /** `messages.seq`, both ends included. */
  firstMessage: number;
  lastMessage: number;
  startAt: Date | null;
  endAt: Date | null;
  authors: number[];
  text: string;
}

/**
 * Cuts messages into windows of whole, speaker-prefixed lines within one conversation. Filler, calls and system lines lie in
 * a window's range and not in its text. A message too long for one window becomes several chunks, in one array.
 * There is no heading with title and date: measured, it costs a sentence encoder more recall than anything else here.
 *
 * What comes after a yielded array does not depend on what was before it: a run that starts behind the last stored
 * chunk makes the same chunks as one that was never interrupted.
 */
export class Chunker {
  #messages: SourceMessage[] = [];
  #lines: string[] = [];
  #tokens = 0;

  /** Takes the name of each author by index. */
  constructor(private readonly names: ReadonlyMap<number, string>) {}

  /** Takes the next message and answers the chunks that are complete with it. */
  *push(message: SourceMessage): Generator<NewChunk[]> {
    const text = embeddableText(message);
    const line = text && this.#line(message, text);
    const tokens = line ? estimateTokens(line) : 0;
    if (this.#isFull(tokens) || this.#isNewConversation(message)) yield* this.finish();
    if (tokens > CHUNK_TOKENS) {
      yield* this.finish();
      yield this.#parts(message, text);
      return;
    }
    this.#messages.push(message);
    if (line) this.#lines.push(line);
    this.#tokens += tokens;
  }

  /** Answers what is left at the end of the messages. */
  *finish(): Generator<NewChunk[]> {
    if (this.#lines.length > 0) yield [this.#chunk(this.#messages, this.#lines.join("\n"))];
    this.#messages = [];
    this.#lines = [];
    this.#tokens = 0;
  }

  #isFull(tokens: number): boolean {
    return (
      this.#messages.length >= MOST_MESSAGES ||
      (this.#lines.length > 0 && this.#tokens + tokens > CHUNK_TOKENS)
    );
  }

  #isNewConversation({ sentAt }: SourceMessage): boolean {
    const before = this.#messages.at(-1)?.sentAt;
    return !!before && !!sentAt && Math.abs(sentAt.getTime() - before.getTime()) > CONVERSATION_GAP_MS;
  }

  #line(message: SourceMessage, text: string): string {
    const name = message.author === null ? undefined : this.names.get(message.author);
    return name ? `${name}: ${text}` : text;
  }

  #parts(message: SourceMessage, text: string): NewChunk[] {
    const parts = splitLongText(text, PART_CHARACTERS, MOST_PARTS);
    return parts.map((part) => this.#chunk([message], this.#line(message, part)));
  }

  #chunk(messages: SourceMessage[], text: string): NewChunk {
    const first = messages[0];
    const last = messages.at(-1);
    if (!first || !last) throw new Error("A chunk has at least one message.");
    const startAt = messages.find(({ sentAt }) => sentAt)?.sentAt ?? null;
    const authors = new Set(messages.flatMap(({ author }) => (author === null ? [] : [author])));
    return {
      firstMessage: first.seq,
      lastMessage: last.seq,
      startAt,
      endAt: last.sentAt ?? startAt,
      authors: [...authors].sort((a, b) => a - b),
      text,
    };
  }
}
