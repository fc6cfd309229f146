import { type Said, timeOf } from "../chat";
import type { FuzzSubject } from "../subject";

const halfOf = (time: Date) => (time.getUTCHours() < 12 ? "AM" : "PM");

function proseDate(said: Said): string {
  const time = timeOf(said);
  const day = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" }).format(time);
  const clock = `${time.getUTCHours() % 12 || 12}:${time.toISOString().slice(14, 19)}\u202f${halfOf(time)}`;
  return `${day} at ${clock} UTC`;
}

export const googleChatSubject: FuzzSubject = {
  format: "google-chat-json",
  kinds: ["text", "text", "media"],
  isMultiline: true,
  records: { path: ["messages"] },
  write({ said }) {
    const folder = "Takeout/Google Chat/Groups/Space SP1";
    const messages = said.map((one, at) => ({
      creator: { name: one.author, email: `${one.author.length}@mail.example`, user_type: "Human" },
      created_date: proseDate(one),
      ...(one.kind === "media"
        ? { attached_files: [{ original_name: "clip.mov", export_name: "File-clip.mov" }] }
        : { text: one.text }),
      topic_id: `t${at}`,
      message_id: `SP1/t${at}/t${at}`,
    }));
    return {
      [`${folder}/messages.json`]: JSON.stringify({ messages }),
      [`${folder}/group_info.json`]: JSON.stringify({ name: "Garden club", members: [{ name: "Ana" }] }),
    };
  },
};

export const matrixJsonSubject: FuzzSubject = {
  format: "matrix-json",
  kinds: ["text", "text", "media", "notice"],
  isMultiline: true,
  keepsAuthors: false,
  write({ said }) {
    const messages = said.map((one, at) => {
      const event = {
        sender: `@${one.author}:example.org`,
        origin_server_ts: timeOf(one).getTime(),
        event_id: `$e${at}`,
        room_id: "!r:example.org",
      };
      if (one.kind === "notice")
        return { ...event, type: "m.room.topic", content: { topic: "plans" }, state_key: "" };
      const body =
        one.kind === "media"
          ? { msgtype: "m.image", body: "a.jpg", url: "mxc://a" }
          : { msgtype: "m.text", body: one.text };
      return { ...event, type: "m.room.message", content: body };
    });
    return {
      "matrix - Garden.json": JSON.stringify({
        room_name: "Garden",
        room_creator: "Ana",
        export_date: "",
        messages,
      }),
    };
  },
};

const markup = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const skypeSubject: FuzzSubject = {
  format: "skype-json",
  kinds: ["text", "text", "media", "notice"],
  isMultiline: true,
  records: { path: ["conversations", "*", "MessageList"] },
  write({ said, style }) {
    const MessageList = said.map((one, at) => ({
      id: String(timeOf(one).getTime()),
      displayName: one.author,
      originalarrivaltime: timeOf(one).toISOString(),
      messagetype: { text: "RichText", media: "RichText/UriObject", notice: "ThreadActivity/AddMember" }[
        one.kind
      ],
      version: at,
      content: {
        text: markup(one.text),
        media: '<URIObject type="Picture.1" uri="https://a.example/1"><OriginalName v="a.jpg"/></URIObject>',
        notice:
          "<addmember><eventtime>1</eventtime><initiator>8:a</initiator><target>8:b</target></addmember>",
      }[one.kind],
      conversationid: "19:x@thread.skype",
      from: `8:${one.author}`,
      properties: null,
      amsreferences: null,
    }));
    const conversation = {
      id: "19:x@thread.skype",
      displayName: "Rowers",
      version: 1,
      threadProperties: null,
    };
    const conversations = [{ ...conversation, MessageList: style % 2 ? MessageList : MessageList.reverse() }];
    return {
      "messages.json": JSON.stringify({ userId: "8:me", exportDate: "2024-06-01T10:00", conversations }),
    };
  },
};

export const chatGptSubject: FuzzSubject = {
  format: "chatgpt-json",
  isMultiline: true,
  keepsAuthors: false,
  write({ said }) {
    const nodes = said.map((one, at) => ({
      id: `n${at}`,
      parent: at === 0 ? "root" : `n${at - 1}`,
      children: at === said.length - 1 ? [] : [`n${at + 1}`],
      message: {
        id: `n${at}`,
        author: { role: at % 2 ? "assistant" : "user", name: null, metadata: {} },
        create_time: timeOf(one).getTime() / 1000,
        content: { content_type: "text", parts: [one.text] },
        status: "finished_successfully",
        weight: 1,
        metadata: {},
        recipient: "all",
      },
    }));
    const root = { id: "root", message: null, parent: null, children: ["n0"] };
    const mapping = Object.fromEntries([root, ...nodes].map((node) => [node.id, node]));
    const conversation = {
      title: "Soup",
      create_time: 1_709_000_000,
      mapping,
      current_node: `n${said.length - 1}`,
      id: "c1",
    };
    return { "conversations.json": JSON.stringify([conversation]), "user.json": '{"id":"u"}' };
  },
};

export const claudeSubject: FuzzSubject = {
  format: "claude-json",
  isMultiline: true,
  keepsAuthors: false,
  write({ said, style }) {
    const chat_messages = said.map((one, at) => ({
      uuid: `m${at}`,
      text: one.text,
      content: style % 2 ? [{ type: "text", text: one.text }] : [],
      sender: at % 2 ? "assistant" : "human",
      created_at: timeOf(one).toISOString(),
      attachments: [],
      files: [],
    }));
    const conversation = { uuid: "c1", name: "Soup", created_at: "2024-02-01T08:00:00Z", chat_messages };
    return { "conversations.json": JSON.stringify([conversation]), "users.json": "[]" };
  },
};
