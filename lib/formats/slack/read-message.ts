import { editedAfter } from "@/lib/formats/edited-after";
import type { ChatRecord } from "@/lib/formats/export-format";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { idOf, isRaw, listOf, numberOf, type Raw, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Message, Place, Reaction } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { maxTextLength, skipped } from "@/lib/formats/skipped";
import { attachmentsOf, wordsOfCards } from "@/lib/formats/slack/attachments";
import { wordsOfBlocks } from "@/lib/formats/slack/blocks";
import { plainText } from "@/lib/formats/slack/markup";
import type { ChannelPeople } from "@/lib/formats/slack/people";
import { cleanText } from "@/lib/formats/text/clean-text";

/** Subtypes under which people and bots say something; all others are notices. */
const subtypesOfMessages = new Set([
  "bot_message",
  "me_message",
  "file_share",
  "file_comment",
  "thread_broadcast",
  "reply_broadcast",
  "slackbot_response",
  "document_mention",
  "assistant_app_thread",
]);
const subtypesOfCalls = new Set(["huddle_thread", "sh_room_created", "sh_room_shared"]);

/** What Slack puts where the blocks of a message have no text beside them. */
const standInForBlocks = "This content can't be displayed.";

// 1706745600.000200
const slackTime = /^(\d{9,11})(?:\.(\d{1,9}))?$/;

/** Reads entries of a channel: https://docs.slack.dev/reference/events/message */
export class SlackMessageReader {
  constructor(
    private readonly people: ChannelPeople,
    private readonly channels: ReadonlyMap<string, string>,
  ) {}

  read(value: unknown, where: Place): ChatRecord {
    if (value instanceof Unreadable) return skipped(where, value.reason);
    if (!isRaw(value)) return skipped(where, "not-an-object");
    const sourceId = idOf(value.ts);
    const time = timeOf(sourceId ?? "");
    if (sourceId === undefined || time === null) return skipped(where, "unreadable-date");
    const text = value.text ?? "";
    if (typeof text !== "string") return skipped(where, "text-not-text");
    const isText = text !== "" && text !== standInForBlocks;
    const words = isText ? text : wordsOfBlocks(value) || wordsOfCards(value) || text;
    if (words.length > maxTextLength) return skipped(where, "too-long");
    const subtype = textOf(value.subtype);
    const isSaid = subtype === null || subtypesOfMessages.has(subtype) || subtypesOfCalls.has(subtype);
    return isSaid
      ? this.message(value, { time, sourceId, words })
      : this.notice(value, { time, sourceId, words }, subtype);
  }

  private message(raw: Raw, { time, sourceId, words }: Entry): Message {
    const attachments = attachmentsOf(raw);
    const isCall = subtypesOfCalls.has(String(raw.subtype));
    const message: Message = {
      type: "message",
      time,
      author: this.people.authorOf(raw),
      kind: isCall ? "call" : kindWith(attachments),
      text: this.plain(words),
      sourceId,
    };
    const thread = idOf(raw.thread_ts);
    if (thread !== undefined && thread !== sourceId) message.replyTo = thread;
    const shared = rawsOf(raw.attachments).find((card) => card.is_share === true);
    if (shared) message.forwardedFrom = cleanText(textOf(shared.author_name) ?? "another message");
    if (isRaw(raw.edited)) {
      Object.assign(message, { isEdited: true, ...editedAfter(time, Number(raw.edited.ts) * 1000) });
    }
    if (attachments.length > 0) message.attachments = attachments;
    const reactions = this.reactionsOf(raw);
    if (reactions.length > 0) message.reactions = reactions;
    return message;
  }

  private notice(raw: Raw, { time, sourceId, words }: Entry, subtype: string): Message {
    if (subtype === "bot_add") this.people.learnBot(raw);
    const plain = this.plain(words);
    const author = this.people.authorOf(raw);
    const isAboutAuthor = words === "" || !(words.startsWith("<@") || subtype === "tombstone");
    const line = words === "" ? `${author}: ${subtype.replaceAll("_", " ")}` : `${author} ${plain}`;
    const text = isAboutAuthor ? line : plain.replace(/^@/, "");
    return { type: "message", time, author: null, kind: "system", text: cleanText(text), sourceId };
  }

  private plain(text: string): string {
    const names = {
      person: (id: string) => this.people.find(id),
      channel: (id: string) => this.channels.get(id) ?? null,
    };
    return cleanText(plainText(text, names));
  }

  private reactionsOf(raw: Raw): Reaction[] {
    return rawsOf(raw.reactions).map(({ name, users, count }) => {
      const from = listOf(users).flatMap((id) =>
        typeof id === "string" ? (this.people.find(id) ?? id) : [],
      );
      const total = Math.max(numberOf(count) ?? 1, from.length);
      const emoji = `:${cleanText(textOf(name) ?? "emoji")}:`;
      return { emoji, count: total, ...(from.length > 0 && { from: from.map(cleanText) }) };
    });
  }
}

interface Entry {
  time: number;
  sourceId: string;
  words: string;
}

function timeOf(ts: string): number | null {
  const found = slackTime.exec(ts);
  if (!found) return null;
  const [, seconds, fraction = ""] = found;
  return Number(seconds) * 1000 + Number(fraction.padEnd(3, "0").slice(0, 3));
}
