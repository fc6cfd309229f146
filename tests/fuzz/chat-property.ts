import fc from "fast-check";
import type { Message } from "@/lib/formats/message";
import { recognizeExport } from "@/lib/imports/recognize-export";
import { memorySource } from "../unit/formats/memory-source";
import { type FuzzChat, tameChats, wildChats } from "./chat";
import { type Damage, damagedFiles, damages } from "./damage";
import type { Observer } from "./observer";
import { packed } from "./pack";
import { countRecords } from "./record-count";
import type { ExportFiles, FuzzSubject, RecordList } from "./subject";
import { type Tried, tryExport } from "./try-export";

interface Trial {
  made: { from: "tame" | "wild"; chat: FuzzChat } | { from: "fixture"; pick: number };
  changes: Damage[];
  isArchive: boolean;
  chunkBytes: readonly [number, number];
  dateOrder: "dmy" | "mdy" | "ymd" | null;
}

const chunkBytes = fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 64, max: 70_000 }));

function trials({ kinds = ["text"], isMultiline = false }: FuzzSubject): fc.Arbitrary<Trial> {
  const tame = fc.record({ from: fc.constant("tame" as const), chat: tameChats(kinds, isMultiline) });
  const wild = fc.record({ from: fc.constant("wild" as const), chat: wildChats(kinds) });
  const fixture = fc.record({ from: fc.constant("fixture" as const), pick: fc.nat(10_000) });
  const rest = {
    isArchive: fc.boolean(),
    chunkBytes: fc.tuple(chunkBytes, chunkBytes),
    dateOrder: fc.constantFrom(null, null, null, "dmy" as const, "mdy" as const, "ymd" as const),
  };
  const none = fc.constant<Damage[]>([]);
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ made: tame, changes: none, ...rest, dateOrder: fc.constant(null) }) },
    { weight: 2, arbitrary: fc.record({ made: wild, changes: none, ...rest }) },
    { weight: 3, arbitrary: fc.record({ made: fc.oneof(tame, wild), changes: damages, ...rest }) },
    { weight: 4, arbitrary: fc.record({ made: fixture, changes: damages, ...rest }) },
  );
}

/** What holds for every export of a format, whole or damaged. */
export function chatProperty(
  subject: FuzzSubject,
  fixtures: readonly ExportFiles[],
  observer: Observer = {},
) {
  return fc.asyncProperty(trials(subject), async (trial) => {
    observer.before?.();
    const files = damagedFiles(filesOf(subject, fixtures, trial), trial.changes);
    const { chunkBytes, dateOrder } = trial;
    const tried = await tryExport({ ...packed(files, trial.isArchive), chunkBytes, dateOrder });
    if (trial.made.from === "tame" && trial.changes.length === 0) holdToChat(subject, trial.made.chat, tried);
    if (subject.records) await holdToCount(subject.records, subject.format, files, tried);
    observer.after?.(tried);
  });
}

function filesOf(subject: FuzzSubject, fixtures: readonly ExportFiles[], { made }: Trial): ExportFiles {
  if (made.from !== "fixture") return subject.write(made.chat);
  const fixture = fixtures[made.pick % fixtures.length];
  if (!fixture)
    throw new Error(`No folder of tests/fixtures holds an export of the format ${subject.format}.`);
  return fixture;
}

/** An undamaged export comes back as it was said: every message, in its order, by its author. */
function holdToChat(subject: FuzzSubject, { said }: FuzzChat, tried: Tried): void {
  if (tried.refusal !== null) throw new Error(`An export as the app writes it is refused: ${tried.refusal}`);
  const formats = new Set(tried.chats.map(({ format }) => format));
  if (formats.size !== 1 || !formats.has(subject.format))
    throw new Error(`It is taken for ${[...formats].join(", ")}.`);
  if (tried.records.length !== said.length)
    throw new Error(`${said.length} records went in, ${tried.records.length} came out.`);
  const show = (author: string | null, text: string) =>
    subject.keepsAuthors === false ? text : `${author}: ${text}`;
  const texts = tried.records.filter(isText).map(({ author, text }) => show(author, text));
  const wanted = said.filter(({ kind }) => kind === "text").map(({ author, text }) => show(author, text));
  const at = wanted.findIndex((text, index) => text !== texts[index]);
  if (at !== -1 || texts.length !== wanted.length)
    throw new Error(`Said was ${JSON.stringify(wanted[at])}, read is ${JSON.stringify(texts[at])}.`);
}

function isText(record: { type: string; kind?: string }): record is Message {
  return record.type === "message" && record.kind === "text";
}

/** No item of a list of records is lost without being counted, whatever it holds. */
async function holdToCount(
  list: RecordList,
  format: string,
  files: ExportFiles,
  tried: Tried,
): Promise<void> {
  if (tried.refusal !== null || tried.chats.some((chat) => chat.format !== format)) return;
  const { name, content } = packed(files, false);
  const claimed = (await recognizeExport(memorySource(content, name))).flatMap(({ set }) => set.files);
  const read = Object.fromEntries(claimed.map(({ path }) => [path, files[path]]));
  const items = countRecords(read, list);
  const counted = tried.chats.reduce((sum, chat) => sum + chat.messages + chat.system + chat.skipped, 0);
  if (items !== null && items !== counted)
    throw new Error(`${items} records went in, ${counted} were counted.`);
}
