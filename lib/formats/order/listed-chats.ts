import type { ChatBatch, ChatHead, ChatRecord } from "@/lib/formats/export-format";
import type { ChronologicalWindow } from "@/lib/formats/order/chronological-window";
import { inBatches } from "@/lib/formats/order/oldest-first";

/** A message as it stands in the list of its chat. */
export interface Listed {
  value: unknown;
  /** In the list, counted from 1. */
  place: number;
}

/** A chat of an account, while the file is read. */
export interface ListedChat {
  readonly chat: ChatHead;
  readonly window: ChronologicalWindow<Listed>;
  /** All of its list has been seen. */
  end(): void;
  recordsOf(items: readonly Listed[]): ChatRecord[];
}

/** The chats of an account whose lists stand one after the other in a file: passes their messages on, oldest first. */
export class ListedChats<T extends ListedChat> {
  readonly all: T[] = [];
  open: T | null = null;
  private batches: ChatBatch[] = [];

  begin(chat: T): void {
    this.open = chat;
    this.all.push(chat);
    this.batches.push({ chat: chat.chat, records: [] });
  }

  end(): void {
    const { open } = this;
    if (!open) return;
    open.end();
    this.passOn(open, open.window.takeReady());
    for (const items of inBatches(open.window.finish())) this.passOn(open, items);
    this.open = null;
  }

  *takeBatches(): Generator<ChatBatch> {
    if (this.open) this.passOn(this.open, this.open.window.takeReady());
    const { batches } = this;
    this.batches = [];
    yield* batches;
  }

  private passOn(open: T, items: readonly Listed[]): void {
    if (items.length > 0) this.batches.push({ chat: open.chat, records: open.recordsOf(items) });
  }
}
