import type { ChatModel, Sent, SentKind } from "./chat-model";
import { localTime, pad } from "./local-clock";

/** The chat as the file that its app would export. */
export function exportOf(chat: ChatModel): { fileName: string; content: string } {
  if (chat.form === "telegram") return { fileName: "result.json", content: telegramFile(chat) };
  const lines = chat.sent.map((sent) => {
    const local = localTime(sent.time, chat.timeZone);
    return chat.form === "whatsapp-ios" ? iosLine(sent, local, chat.title) : androidLine(sent, local);
  });
  return { fileName: `WhatsApp Chat with ${chat.title}.txt`, content: `${lines.join("\n")}\n` };
}

type Local = ReturnType<typeof localTime>;

function androidLine(sent: Sent, { day, hour, minute }: Local): string {
  const [year, month, dayOfMonth] = day.split("-");
  const head = `${dayOfMonth}/${month}/${year}, ${pad(hour)}:${pad(minute)} - `;
  const edited = sent.isEdited ? " <This message was edited>" : "";
  return `${head}${sent.writtenAs === null ? "" : `${sent.writtenAs}: `}${androidBody(sent, `${year}${month}${dayOfMonth}`)}${edited}`;
}

function androidBody({ kind, text, seq }: Sent, day: string): string {
  const number = String(seq % 10_000).padStart(4, "0");
  const file: Partial<Record<SentKind, string>> = {
    photo: `IMG-${day}-WA${number}.jpg`,
    video: `VID-${day}-WA${number}.mp4`,
    voice: `PTT-${day}-WA${number}.opus`,
    sticker: `STK-${day}-WA${number}.webp`,
    document: `minutes ${number}.pdf`,
  };
  return file[kind] ? `${file[kind]} (file attached)` : text;
}

function iosLine(sent: Sent, { day, hour, minute, second }: Local, title: string): string {
  const [year, month, dayOfMonth] = day.split("-");
  const omitted: Partial<Record<SentKind, string>> = {
    photo: "\u200eimage omitted",
    video: "\u200evideo omitted",
    voice: "\u200eaudio omitted",
    sticker: "\u200esticker omitted",
    document: `minutes ${sent.seq}.pdf \u200edocument omitted`,
  };
  const body = omitted[sent.kind] ?? (sent.person === null ? `\u200e${sent.text}` : sent.text);
  const edited = sent.isEdited ? " \u200e<This message was edited>" : "";
  const author = sent.writtenAs ?? title;
  return `[${dayOfMonth}/${month}/${year}, ${pad(hour)}:${pad(minute)}:${pad(second)}] ${author}: ${body}${edited}`;
}

function telegramFile(chat: ChatModel): string {
  const ids = new Map(
    chat.people.flatMap(({ name, otherName }) => [name, otherName]).map((name, i) => [name, i + 1]),
  );
  const type = chat.people.length === 2 ? "personal_chat" : "private_group";
  const messages = chat.sent.map((sent) => telegramMessage(sent, chat.timeZone, ids));
  return JSON.stringify({ name: chat.title, type, id: 4711, messages }, null, 1);
}

function telegramMessage(sent: Sent, timeZone: string, ids: ReadonlyMap<string | undefined, number>): object {
  const { day, hour, minute, second } = localTime(sent.time, timeZone);
  const id = `user${ids.get(sent.writtenAs ?? undefined) ?? 0}`;
  const shared = {
    id: sent.seq + 1,
    date: `${day}T${pad(hour)}:${pad(minute)}:${pad(second)}`,
    date_unixtime: String(sent.time),
  };
  if (sent.person === null) {
    return { ...shared, type: "service", actor: "Somebody", actor_id: id, action: "pin_message", text: "" };
  }
  return {
    ...shared,
    type: "message",
    from: sent.writtenAs,
    from_id: id,
    ...telegramMedia(sent),
    ...(sent.isEdited && { edited_unixtime: String(sent.time + 30) }),
    text: sent.text,
    text_entities: sent.text ? [{ type: "plain", text: sent.text }] : [],
    ...(sent.reactions.length > 0 && { reactions: telegramReactions(sent) }),
  };
}

function telegramMedia({ kind, seq }: Sent): object {
  const file = (name: string, media_type?: string) => ({
    file: name,
    file_name: name,
    ...(media_type && { media_type }),
  });
  switch (kind) {
    case "photo":
      return { photo: `photos/photo_${seq}.jpg`, width: 800, height: 600 };
    case "video":
      return file(`video_${seq}.mp4`, "video_file");
    case "voice":
      return file(`audio_${seq}.ogg`, "voice_message");
    case "sticker":
      return file(`sticker_${seq}.webp`, "sticker");
    case "document":
      return file(`minutes ${seq}.pdf`);
    default:
      return {};
  }
}

function telegramReactions({ reactions, time }: Sent): object[] {
  return [...new Set(reactions.map(({ emoji }) => emoji))].map((emoji) => {
    const given = reactions.filter((reaction) => reaction.emoji === emoji);
    return {
      type: "emoji",
      count: given.length,
      emoji,
      recent: given.map(({ from }) => ({ from, from_id: "user0", date_unixtime: String(time + 60) })),
    };
  });
}
