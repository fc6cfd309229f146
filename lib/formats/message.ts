import type { imports } from "@/lib/formats/texts/en";

export type Platform =
  | "whatsapp"
  | "telegram"
  | "messenger"
  | "instagram"
  | "discord"
  | "slack"
  | "signal"
  | "imessage"
  | "line"
  | "kakaotalk"
  | "google-chat"
  | "matrix"
  | "skype"
  | "snapchat"
  | "chatgpt"
  | "claude"
  | "generic";

/** What a message is made of: `system` lines have no author, `deleted` ones had a body once. */
export type MessageKind = "text" | "media" | "call" | "deleted" | "system";

export type AttachmentKind =
  | "photo"
  | "video"
  | "audio"
  | "voice"
  | "sticker"
  | "gif"
  | "document"
  | "contact"
  | "location"
  | "poll"
  | "link"
  | "other";

export interface Attachment {
  kind: AttachmentKind;
  /** File name where the export gives one. */
  name?: string;
}

export interface Reaction {
  emoji: string;
  count: number;
  /** Names, where the export gives them. */
  from?: string[];
}

export interface Message {
  type: "message";
  /**
   * Milliseconds. On a chat whose clock is `utc` an instant; on a `wall` clock the date and time as written in the
   * export, counted as if they were UTC. Null where the export gives no time.
   */
  time: number | null;
  /** Null exactly for `system` messages. */
  author: string | null;
  kind: MessageKind;
  /** May be empty for media and deleted messages. Never has NUL bytes or lone surrogates. */
  text: string;
  /** The export's own id, where it has one. */
  sourceId?: string;
  /** `sourceId` of the message this one answers. */
  replyTo?: string;
  forwardedFrom?: string;
  isEdited?: boolean;
  /** Between sending and the last edit, where the export says when that was. */
  editedAfterSeconds?: number;
  attachments?: Attachment[];
  reactions?: Reaction[];
}

/** A record of the export that could not be read as a message. */
export interface Skipped {
  type: "skipped";
  where: Place;
  reason: SkipReason;
}

/** Where a record stands in its export: "line 12", "part 2, message 311". */
export interface Place {
  unit: Exclude<keyof (typeof imports)["places"], "inFile" | "inPart">;
  number: number;
  /** The name of its file or the number of its part, where the chat has several. */
  source?: string | number;
}

export type SkipReason = keyof (typeof imports)["skips"];

/** `utc`: the export gives instants. `wall`: it gives the date and time on somebody's clock, without a zone. */
export type Clock = "utc" | "wall";

export type DateOrder = "dmy" | "mdy" | "ymd";
