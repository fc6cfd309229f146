import type { PageMedia, PageMessage } from "@/lib/formats/telegram-html/page-message";
import { PageText } from "@/lib/formats/telegram-html/page-text";

export interface Tag {
  name: string;
  classes: ReadonlySet<string>;
  attributes: Readonly<Record<string, string>>;
}

/** Where the text of an element goes: into the message, to the element around it, or nowhere. */
export type Target = PageText | "around" | "nowhere";

const kindsOfMedia = new Map<string, PageMedia["kind"]>([
  ["photo_wrap", "photo"],
  ["sticker_wrap", "sticker"],
  ["animated_wrap", "gif"],
  ["video_file_wrap", "video"],
  ["media_photo", "photo"],
  ["media_video", "video"],
  ["media_voice_message", "voice"],
  ["media_audio_file", "audio"],
  ["media_file", "document"],
  ["media_contact", "contact"],
  ["media_location", "location"],
  ["media_live_location", "location"],
  ["media_venue", "location"],
  ["media_game", "other"],
  ["media_invoice", "other"],
  ["media_giveaway", "other"],
  ["media_poll", "poll"],
  ["media_call", "call"],
]);

// messages2.html#go_to_message118
const messageLink = /#go_to_message(\d{1,20})$/;

/** Notes what a tag says of the message that it stands in; returns where its text belongs. */
export function noteTag(message: PageMessage, tag: Tag): Target {
  const { classes, attributes } = tag;
  const link = tag.name === "a" ? messageLink.exec(attributes.href ?? "") : null;
  if (link && message.replyTo === undefined && !message.isService) message.replyTo = link[1];
  if (message.isService) return classes.has("body") ? message.text : inherited(classes);
  const kind = kindOf(classes);
  if (kind) {
    message.media.push(newMedia(kind, attributes.href ?? null));
    return "nowhere";
  }
  return noteReaction(message, tag) ?? noteMedia(message, classes) ?? noteHead(message, tag);
}

function kindOf(classes: ReadonlySet<string>): PageMedia["kind"] | undefined {
  for (const name of classes) {
    const kind = kindsOfMedia.get(name);
    if (kind) return kind;
  }
  return undefined;
}

function noteHead(message: PageMessage, { classes, attributes }: Tag): Target {
  if (classes.has("date") && classes.has("details")) {
    if (!classes.has("pull_right")) return "nowhere";
    message.date ??= attributes.title ?? "";
    return "nowhere";
  }
  if (classes.has("forwarded") && classes.has("body")) {
    message.isForwarded = true;
    return "nowhere";
  }
  if (classes.has("from_name")) {
    const name = new PageText();
    if (message.isForwarded) message.forwardedFrom = name;
    else message.author ??= name;
    return name;
  }
  if (classes.has("text")) return message.text;
  return inherited(classes);
}

function noteMedia(message: PageMessage, classes: ReadonlySet<string>): Target | null {
  const media = message.media.at(-1);
  if (!media) return null;
  if (media.kind === "poll" && (classes.has("question") || classes.has("answer"))) {
    const line = new PageText();
    message.pollLines.push(line);
    return line;
  }
  if (classes.has("title")) return media.title;
  if (classes.has("description")) return media.description;
  return classes.has("status") ? media.status : null;
}

function noteReaction(message: PageMessage, { classes, attributes }: Tag): Target | null {
  if (classes.has("reaction")) {
    message.reactions.push({ emoji: new PageText(), count: new PageText(), names: [] });
    return "nowhere";
  }
  const reaction = message.reactions.at(-1);
  if (!reaction) return null;
  if (classes.has("emoji")) return reaction.emoji;
  if (classes.has("count")) return reaction.count;
  // "Ana Lind, 16.03.2020 12:00:00"
  const name = classes.has("userpic") ? attributes.title?.replace(/, \d{1,2}\.\d{2}\.\d{4}.{0,30}$/, "") : "";
  if (name) reaction.names.push(name);
  return null;
}

const sideMatters = new Set([
  "details",
  "userpic_wrap",
  "userpic",
  "initials",
  "signature",
  "reactions",
  "video_duration",
]);

function inherited(classes: ReadonlySet<string>): Target {
  for (const name of classes) if (sideMatters.has(name)) return "nowhere";
  return "around";
}

function newMedia(kind: PageMedia["kind"], href: string | null): PageMedia {
  return { kind, href, title: new PageText(), description: new PageText(), status: new PageText() };
}
