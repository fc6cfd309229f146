import { type FuzzChat, type Said, timeOf } from "../chat";
import type { ExportFiles, FuzzSubject } from "../subject";

/** Meta writes each byte of UTF-8 as a character of Latin-1. */
const broken = (text: string) => Buffer.from(text).toString("latin1");

function record(one: Said): object {
  const message = { sender_name: broken(one.author), timestamp_ms: timeOf(one).getTime() };
  const photos = [{ uri: "messages/inbox/ana_1/photos/1.jpg", creation_timestamp: 1 }];
  return one.kind === "media"
    ? { ...message, photos, is_geoblocked_for_viewer: false }
    : { ...message, content: broken(one.text), is_geoblocked_for_viewer: false };
}

function threads({ said, style }: FuzzChat, root: string): ExportFiles {
  const newestFirst = said.map(record).reverse();
  const thread = (messages: object[]) =>
    JSON.stringify({
      participants: [{ name: "Ana" }, { name: "Ben Li" }],
      messages,
      title: "Ana",
      is_still_participant: true,
      thread_path: "inbox/ana_1",
      magic_words: [],
    });
  const folder = `${root}/messages/inbox/ana_1`;
  if (style % 2 === 0) return { [`${folder}/message_1.json`]: thread(newestFirst) };
  const half = Math.ceil(newestFirst.length / 2);
  return {
    [`${folder}/message_1.json`]: thread(newestFirst.slice(0, half)),
    [`${folder}/message_2.json`]: thread(newestFirst.slice(half)),
  };
}

const alike = {
  kinds: ["text", "text", "media"],
  isMultiline: true,
  records: { path: ["messages"] },
} as const;

export const messengerSubject: FuzzSubject = {
  ...alike,
  format: "messenger-json",
  write: (chat) => ({
    ...threads(chat, "your_facebook_activity"),
    "your_facebook_activity/messages/autofill_information.json": '{"autofill_information_v2":{}}',
  }),
};

export const instagramSubject: FuzzSubject = {
  ...alike,
  format: "instagram-json",
  write: (chat) => ({
    ...threads(chat, "your_instagram_activity"),
    "your_instagram_activity/messages/reported_conversations.json": "{}",
  }),
};

export const messengerEndToEndSubject: FuzzSubject = {
  ...alike,
  format: "messenger-e2ee-json",
  write({ said }) {
    const messages = said.map((one) => ({
      isUnsent: false,
      media: one.kind === "media" ? [{ uri: "./media/1.jpg" }] : [],
      reactions: [],
      senderName: one.author,
      text: one.kind === "media" ? "" : one.text,
      timestamp: timeOf(one).getTime(),
      type: one.kind === "media" ? "media" : "text",
    }));
    const thread = { messages: messages.reverse(), participants: ["Ana", "Ben Li"], threadName: "Ana_1" };
    return { "Ana_1.json": JSON.stringify(thread) };
  },
};
