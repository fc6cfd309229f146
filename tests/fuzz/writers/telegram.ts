import { type Said, timeOf } from "../chat";
import type { FuzzSubject } from "../subject";

function record(one: Said, id: number, style: number): object {
  const time = timeOf(one);
  const when = { date: time.toISOString().slice(0, 19), date_unixtime: String(time.getTime() / 1000) };
  if (one.kind === "notice") {
    return {
      id,
      type: "service",
      ...when,
      actor: one.author,
      action: "pin_message",
      message_id: 1,
      text: "",
    };
  }
  const message = { id, type: "message", ...when, from: one.author, from_id: `user${one.author.length}` };
  if (one.kind === "media") return { ...message, photo: "photos/1.jpg", width: 1, height: 1, text: "" };
  const [first, ...rest] = one.text.split(" ");
  const pieces = [first, { type: "bold", text: rest.length > 0 ? ` ${rest.join(" ")}` : "" }];
  return {
    ...message,
    text: style % 3 === 0 ? pieces : one.text,
    text_entities: [{ type: "plain", text: one.text }],
    ...(id > 1 ? { reply_to_message_id: id - 1 } : {}),
    ...(style % 5 === 0 ? { edited: when.date, edited_unixtime: when.date_unixtime } : {}),
    ...(style % 7 === 0
      ? { reactions: [{ type: "emoji", count: 2, emoji: "👍" }], forwarded_from: "Ana" }
      : {}),
  };
}

export const telegramSubject: FuzzSubject = {
  format: "telegram-json",
  kinds: ["text", "text", "media", "notice"],
  isMultiline: true,
  records: { path: ["messages"] },
  write({ said, style }) {
    const messages = said.map((one, at) => record(one, at + 1, style + at));
    const chat = { name: "Ana", type: "personal_chat", id: 7, messages };
    const isAccount = style % 4 === 1;
    const account = { about: "", chats: { about: "", list: [chat] }, left_chats: { list: [] } };
    return { "result.json": JSON.stringify(isAccount ? account : chat, null, style % 2) };
  },
};

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

function division(one: Said, id: number, isJoined: boolean): string {
  if (one.kind === "notice") {
    return `<div class="message service" id="message${id}"><div class="body details">\nAna pinned <a href="">this message</a>\n</div></div>`;
  }
  const time = timeOf(one).toISOString();
  const [year, month, day] = time.slice(0, 10).split("-");
  const date = `<div class="pull_right date details" title="${day}.${month}.${year} ${time.slice(11, 19)} UTC+01:00">\n12:00\n</div>`;
  const name = isJoined ? "" : `<div class="from_name">\n${escaped(one.author)} \n</div>`;
  const media =
    '<div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/1.jpg"><img class="photo" src="photos/1_thumb.jpg"/></a></div>';
  const body = one.kind === "media" ? media : `<div class="text">\n${escaped(one.text)}\n</div>`;
  return `<div class="message default clearfix${isJoined ? " joined" : ""}" id="message${id}"><div class="body">${date}${name}${body}</div></div>`;
}

export const telegramHtmlSubject: FuzzSubject = {
  format: "telegram-html",
  kinds: ["text", "text", "media", "notice"],
  isMultiline: true,
  write({ said, style }) {
    const divisions = said.map((one, at) => {
      const before = said[at - 1];
      const isJoined = style % 2 === 1 && before?.kind === "text" && before.author === one.author;
      return division(one, at + 1, isJoined);
    });
    const page = (history: string[]) =>
      `<!DOCTYPE html>\n<html><head><meta charset="utf-8"/></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">\nSoup Club \n</div></div></div><div class="page_body chat_page"><div class="history">\n${history.join("\n")}\n</div></div></div></body></html>`;
    if (style % 3 !== 0 || divisions.length < 2) return { "messages.html": page(divisions) };
    const half = Math.ceil(divisions.length / 2);
    // A page begins with the name of the sender again.
    const second = division(said[half] as Said, half + 1, false);
    return {
      "export/messages.html": page(divisions.slice(0, half)),
      "export/messages2.html": page([second, ...divisions.slice(half + 1)]),
    };
  },
};
