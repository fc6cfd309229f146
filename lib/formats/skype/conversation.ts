import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatHead, ChatRecord } from "@/lib/formats/export-format";
import { isRaw, rawOf, textOf } from "@/lib/formats/json/raw";
import {
  ChronologicalWindow,
  type Measured,
  type WindowLimits,
} from "@/lib/formats/order/chronological-window";
import type { Listed, ListedChat } from "@/lib/formats/order/listed-chats";
import { placeOf } from "@/lib/formats/skipped";
import { piecesOf } from "@/lib/formats/skype/markup";
import { People } from "@/lib/formats/skype/people";
import { readSkypeMessage, skypeTime } from "@/lib/formats/skype/read-message";
import { cleanText } from "@/lib/formats/text/clean-text";

/** Messages are held as they are written, which takes more room than what is read from them. */
export const skypeLimits: WindowLimits = { items: 30_000, size: 32_000_000 };

export function measureListed({ value }: Listed): Measured {
  if (!isRaw(value)) return { time: null, size: 0 };
  const time = skypeTime(value);
  const size = typeof value.content === "string" ? value.content.length : 0;
  return { time: time === "unreadable" ? null : time, size };
}

/** One of the conversations, while the file is read. */
export class Conversation implements ListedChat {
  readonly chat: ChatHead;
  readonly window = new ChronologicalWindow(measureListed, skypeLimits, "newest-first");
  private readonly people = new People();
  private id: string | null = null;
  private displayName: string | null = null;
  private topic: string | null = null;
  private count = 0;

  constructor(
    chatId: string,
    readonly index: string | number,
  ) {
    this.chat = newChatHead(chatId, null, "utc");
  }

  set(field: string, value: unknown): void {
    if (field === "id") this.id = textOf(value);
    else if (field === "displayName") this.displayName = textOf(value);
    else if (field === "threadProperties") this.topic = textOf(rawOf(value).topic);
  }

  add(value: unknown): void {
    this.window.add({ value, place: ++this.count });
    if (!isRaw(value)) return;
    this.people.see(value.from, value.displayName);
    if (typeof value.content === "string") seeNamed(value.content, this.people);
  }

  end(): void {
    this.people.see(this.id, this.displayName);
    const title = this.topic ?? this.displayName;
    this.chat.title = title === null ? this.people.nameOf(this.id) : cleanText(title);
  }

  recordsOf(items: readonly Listed[]): ChatRecord[] {
    return items.map(({ value, place }) => readSkypeMessage(value, placeOf("message", place), this.people));
  }
}

/** Calls and quotations name people whose own messages lack their name. */
function seeNamed(content: string, people: People): void {
  if (!content.includes("<part ") && !content.includes("<quote ")) return;
  let identity: string | undefined;
  let isName = false;
  for (const piece of piecesOf(content)) {
    if (piece.type === "text") {
      if (isName) people.see(identity, piece.text);
      continue;
    }
    isName = piece.type === "open" && piece.name === "name";
    if (piece.type === "close") continue;
    if (piece.name === "part") identity = piece.attributes.get("identity");
    if (piece.name === "quote")
      people.see(piece.attributes.get("author"), piece.attributes.get("authorname"));
  }
}
