import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, FileSet, ImportNote } from "@/lib/formats/export-format";
import { importNote } from "@/lib/formats/import-note";
import { ListDocument } from "@/lib/formats/json/list-document";
import { textOf } from "@/lib/formats/json/raw";
import { EventReader } from "@/lib/formats/matrix/read-event";
import { RoomProfile } from "@/lib/formats/matrix/room-profile";
import { placeOf } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";

const damaged = "This Matrix export is damaged or not complete. Export the room again.";

/** Reads the events of a room. They are gone through twice: later ones name people and change earlier ones. */
export async function* readMatrixJson(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const profile = new RoomProfile();
  const document = new ListDocument(file, "messages", ["room_name"]);
  for await (const events of document.items(damaged)) for (const event of events) profile.see(event);

  const name = textOf(document.fields.get("room_name"));
  const chat = newChatHead(set.key, name && cleanText(name), "utc");
  const reader = new EventReader(profile);
  let place = 0;
  for await (const events of document.items(damaged)) {
    yield { chat, records: events.flatMap((event) => reader.read(event, placeOf("event", ++place)) ?? []) };
  }
  chat.warnings.push(...document.notes, ...appliedNote(reader.applied));
  yield { chat, records: [] };
}

function appliedNote(count: number): ImportNote[] {
  return count === 0 ? [] : [importNote("events-applied", { count })];
}
