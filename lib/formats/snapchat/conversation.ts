import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatHead, ChatRecord } from "@/lib/formats/export-format";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw, textOf } from "@/lib/formats/json/raw";
import {
  ChronologicalWindow,
  type Measured,
  type WindowLimits,
} from "@/lib/formats/order/chronological-window";
import type { Listed, ListedChat } from "@/lib/formats/order/listed-chats";
import { placeOf } from "@/lib/formats/skipped";
import type { MediaNames } from "@/lib/formats/snapchat/media-names";
import type { SnapchatPeople } from "@/lib/formats/snapchat/people";
import { readSnapchatMessage, snapchatTime } from "@/lib/formats/snapchat/read-message";
import { cleanText } from "@/lib/formats/text/clean-text";

/** Messages are held as they are written, which takes more room than what is read from them. */
export const snapchatLimits: WindowLimits = { items: 30_000, size: 32_000_000 };

export function measureListed({ value }: Listed): Measured {
  if (!isRaw(value)) return { time: null, size: 0 };
  return { time: snapchatTime(value), size: typeof value.Content === "string" ? value.Content.length : 0 };
}

interface Known {
  people: SnapchatPeople;
  media: MediaNames;
}

/** The messages with one friend or of one group. */
export class Conversation implements ListedChat {
  readonly chat: ChatHead;
  readonly window = new ChronologicalWindow(measureListed, snapchatLimits, "newest-first");
  private count = 0;
  private title: string | null = null;
  /** Somebody else than the account's owner. */
  private other: string | null = null;

  private readonly name: string;
  /** Among the chats of the file, counted from 1. */
  readonly place: number;

  /** `name` is a friend's user name, or the id of a group. */
  constructor(
    { id, name, place }: { id: string; name: string; place: number },
    private readonly known: Known,
  ) {
    this.chat = newChatHead(id, null, "utc");
    this.name = name;
    this.place = place;
  }

  /** In place of a list there is something else. */
  refuse(): void {
    if (this.count === 0) this.add(new Unreadable("not-a-list"));
  }

  add(value: unknown): void {
    this.window.add({ value, place: ++this.count });
    if (!isRaw(value) || value instanceof Unreadable) return;
    this.title ??= textOf(value["Conversation Title"]);
    if (value.IsSender !== true) this.other ??= textOf(value.From);
  }

  end(): void {
    const { people } = this.known;
    const friend = people.isKnown(this.name) || this.other === null ? this.name : this.other;
    this.chat.title = this.title === null ? people.nameOf(friend) : cleanText(this.title);
  }

  recordsOf(items: readonly Listed[]): ChatRecord[] {
    return items.map(({ value, place }) => readSnapchatMessage(value, placeOf("message", place), this.known));
  }
}
