import { newChatHead } from "@/lib/formats/chat-head";
import { DiscordMessageReader } from "@/lib/formats/discord/read-message";
import { recognizeExporterJson } from "@/lib/formats/discord/recognize-json";
import { withoutRepeated } from "@/lib/formats/discord/repeated-messages";
import { SeenIds } from "@/lib/formats/discord/seen-ids";
import type { ChatBatch, ChatRecord, ExportFormat, FileSet } from "@/lib/formats/export-format";
import { ListDocument } from "@/lib/formats/json/list-document";
import { rawOf, textOf } from "@/lib/formats/json/raw";
import type { Place } from "@/lib/formats/message";
import { measureRecord } from "@/lib/formats/order/measure-record";
import { oldestFirst } from "@/lib/formats/order/oldest-first";
import { placeOf } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";

const damaged = "This Discord export is damaged or not complete. Export the channel again.";

/** One channel as DiscordChatExporter writes it, in one file or in several. */
export const discordJson: ExportFormat = {
  id: "discord-json",
  platform: "discord",
  recognize: recognizeExporterJson,
  read: readExporterJson,
};

/** A record and where it stands, for the case that it turns out to be repeated. */
interface PlacedRecord {
  record: ChatRecord;
  where: Place;
}

async function* readExporterJson(set: FileSet): AsyncGenerator<ChatBatch> {
  const chat = newChatHead(set.key, null, "utc");
  const messages = new DiscordMessageReader();
  const seen = new SeenIds();
  for (const [at, file] of set.files.entries()) {
    const part = set.files.length === 1 ? undefined : at + 1;
    const document = new ListDocument(file, "messages", ["guild", "channel"]);
    const read = () => placedRecords(document, messages, part);
    // An export can be asked for in reverse order.
    for await (const placed of oldestFirst(read, ({ record }) => measureRecord(record), "oldest-first")) {
      yield { chat, records: placed.map(({ record, where }) => withoutRepeated(record, where, seen)) };
    }
    chat.title ??= titleOf(document.fields);
    chat.warnings.push(...document.notes);
  }
  yield { chat, records: [] };
}

async function* placedRecords(
  document: ListDocument,
  messages: DiscordMessageReader,
  part: number | undefined,
): AsyncGenerator<PlacedRecord[]> {
  let place = 0;
  for await (const values of document.items(damaged)) {
    yield values.map((value) => {
      const where = placeOf("message", ++place, part);
      return { record: messages.read(value, where), where };
    });
  }
}

function titleOf(fields: ReadonlyMap<string, unknown>): string | null {
  const guild = textOf(rawOf(fields.get("guild")).name);
  const channel = rawOf(fields.get("channel"));
  const name = textOf(channel.name);
  const isDirect = String(channel.type).startsWith("Direct") || guild === "Direct Messages";
  const title = isDirect || guild === null ? name : [guild, name].filter(Boolean).join(" / ");
  return title === null ? null : cleanText(title);
}
