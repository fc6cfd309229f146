import type { AttachmentKind } from "@/lib/formats/message";
import { PageText } from "@/lib/formats/telegram-html/page-text";

export interface PageMedia {
  kind: AttachmentKind | "call";
  href: string | null;
  title: PageText;
  description: PageText;
  status: PageText;
}

interface PageReaction {
  emoji: PageText;
  count: PageText;
  names: string[];
}

/** What a page shows of one message, before it is understood. */
export class PageMessage {
  date: string | null = null;
  author: PageText | null = null;
  forwardedFrom: PageText | null = null;
  replyTo: string | undefined;
  readonly text = new PageText();
  readonly media: PageMedia[] = [];
  readonly pollLines: PageText[] = [];
  readonly reactions: PageReaction[] = [];
  /** Set while inside of the part that was forwarded. */
  isForwarded = false;

  constructor(
    /** As the page has it: `message12`; negative for the days between the messages. */
    readonly id: string,
    readonly isService: boolean,
    readonly isJoined: boolean,
  ) {}
}
