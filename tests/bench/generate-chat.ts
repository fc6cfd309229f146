import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { type GeneratedMessage, generateMessages } from "./generate-messages";

const flushCharacters = 1_000_000;

/** An Android export: the same file for the same count and seed. */
export async function writeWhatsAppExport(path: string, messageCount: number, seed: number): Promise<void> {
  await writeAll(path, whatsAppLines(messageCount, seed));
}

/** A `result.json` of Telegram Desktop with one group. */
export async function writeTelegramExport(path: string, messageCount: number, seed: number): Promise<void> {
  await writeAll(path, telegramLines(messageCount, seed));
}

function* whatsAppLines(messageCount: number, seed: number): Generator<string> {
  for (const message of generateMessages(messageCount, seed)) {
    const iso = new Date(message.time).toISOString();
    const date = `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}, ${iso.slice(11, 16)}`;
    yield `${date} - ${message.author}: ${message.isMedia ? "<Media omitted>" : message.text}\n`;
  }
}

function* telegramLines(messageCount: number, seed: number): Generator<string> {
  yield '{\n "name": "Bench",\n "type": "private_group",\n "id": 4102,\n "messages": [';
  let id = 0;
  for (const message of generateMessages(messageCount, seed)) {
    id++;
    yield `${id === 1 ? "\n" : ",\n"}${JSON.stringify(telegramMessage(message, id), null, 1)}`;
  }
  yield "\n ]\n}\n";
}

function telegramMessage(message: GeneratedMessage, id: number): Record<string, unknown> {
  return {
    id,
    type: "message",
    date: new Date(message.time).toISOString().slice(0, 19),
    date_unixtime: String(message.time / 1000),
    from: message.author,
    from_id: `user${message.author.length * 1000 + message.author.charCodeAt(0)}`,
    ...(id % 9 === 0 && { reply_to_message_id: id - 1 }),
    ...(message.isMedia && { photo: `photos/photo_${id}.jpg`, width: 1280, height: 720 }),
    text: message.isMedia ? "" : message.text,
    text_entities: message.isMedia ? [] : [{ type: "plain", text: message.text }],
  };
}

async function writeAll(path: string, lines: Iterable<string>): Promise<void> {
  const file = createWriteStream(path);
  let pending = "";
  for (const line of lines) {
    pending += line;
    if (pending.length < flushCharacters) continue;
    if (!file.write(pending)) await once(file, "drain");
    pending = "";
  }
  file.end(pending);
  await once(file, "finish");
}
