import type { TranscriptMessage, TranscriptPage } from "@/lib/transcript/transcript.schema";

export const PAGE_SIZE = 50;
/** Enough for many screens, few enough for the browser's memory. */
const MOST_PAGES = 60;

export interface LoadedPage {
  /** The one before its first message, which tells whether a day or somebody's turn begins with it. */
  previous: TranscriptMessage | undefined;
  messages: TranscriptMessage[];
}

/** Reads messages from a place on. */
export type ReadMessages = (
  place: { at: number; limit: number },
  signal: AbortSignal,
) => Promise<TranscriptPage>;

interface Kept extends LoadedPage {
  /** Of which source it was read. */
  source: number;
}

export const pageOf = (place: number): number => Math.floor(place / PAGE_SIZE);

/** The pages of a transcript that are on the screen or were a short while ago. They are read when they are wanted. */
export class TranscriptPages {
  readonly #kept = new Map<number, Kept>();
  readonly #reading = new Map<number, AbortController>();
  readonly #listeners = new Set<() => void>();
  #read: ReadMessages;
  #source = 0;
  #version = 0;
  problem: unknown = null;

  constructor(
    read: ReadMessages,
    private readonly mostPages = MOST_PAGES,
  ) {
    this.#read = read;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes with what is there. */
  readonly version = (): number => this.#version;

  get(page: number): LoadedPage | undefined {
    return this.#kept.get(page);
  }

  /** A message by its number, if it is there. */
  find(id: number): TranscriptMessage | undefined {
    for (const { messages } of this.#kept.values()) {
      const found = messages.find((message) => message.id === id);
      if (found) return found;
    }
    return undefined;
  }

  /** Reads what comes from somewhere else from now on; what is there stays until it was read anew. */
  readFrom(read: ReadMessages): void {
    this.#read = read;
    this.#source++;
    this.stop();
    this.#changed();
  }

  /** Reads those of the pages that are not there, and gives up reading all others. */
  want(pages: number[]): void {
    for (const [page, abort] of this.#reading) {
      if (pages.includes(page)) continue;
      abort.abort();
      this.#reading.delete(page);
    }
    for (const page of pages) {
      const known = this.#kept.get(page);
      if (known) this.#keep(page, known);
      const isRead = known?.source === this.#source || this.#reading.has(page);
      if (!isRead && this.problem === null) void this.#load(page);
    }
  }

  stop(): void {
    for (const abort of this.#reading.values()) abort.abort();
    this.#reading.clear();
  }

  /** Tries again what could not be read. */
  retry(): void {
    this.problem = null;
    this.#changed();
  }

  async #load(page: number): Promise<void> {
    const abort = new AbortController();
    const source = this.#source;
    this.#reading.set(page, abort);
    const before = page === 0 ? 0 : 1;
    try {
      const place = { at: page * PAGE_SIZE - before, limit: PAGE_SIZE + before };
      const { messages } = await this.#read(place, abort.signal);
      if (abort.signal.aborted) return;
      this.#keep(page, {
        previous: before ? messages[0] : undefined,
        messages: messages.slice(before),
        source,
      });
      this.problem = null;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.problem = error;
    }
    this.#reading.delete(page);
    this.#changed();
  }

  #keep(page: number, loaded: Kept): void {
    this.#kept.delete(page);
    this.#kept.set(page, loaded);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.mostPages) return;
      this.#kept.delete(oldest);
    }
  }

  #changed(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }
}
