import { AppError } from "@/lib/errors/app-error";
import type { DateOrder, Message, Skipped } from "@/lib/formats/message";
import { toldSkip } from "@/lib/formats/told-skip";
import { readChat } from "@/lib/imports/read-chat";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { surveyExport } from "@/lib/imports/survey-export";
import { storableMessage } from "@/lib/indexing/storable-message";
import { memorySource } from "../unit/formats/memory-source";

export interface FuzzInput {
  name: string;
  content: Uint8Array;
  /** The size of its files, unpacked. */
  bytes: number;
  /** The file is read twice, in pieces of either size. */
  chunkBytes: readonly [number, number];
  dateOrder: DateOrder | null;
}

export type Tried =
  | { refusal: string; ms: number }
  | {
      refusal: null;
      ms: number;
      chats: ChatSurvey[];
      /** Of the first chats. */
      records: (Message | Skipped)[];
    };

/** Each is read by a reader that goes through the whole file, and nobody chooses thousands. */
const mostChatsRead = 20;
/** Of a large input: what takes long then is the reader and not the number of pieces. */
const mostChunks = 4000;
/** Of the processor's time, which does not depend on what else a machine does. */
const mostMs = 10_000;

/**
 * Reads all of an input and holds the reader to what it owes: typed refusals, an end, the same records on every reading
 * and however the bytes arrive, texts that can be stored.
 * @throws Error that says which of it was broken
 */
export async function tryExport(input: FuzzInput): Promise<Tried> {
  const begun = process.cpuUsage();
  const tried = await readAll(input);
  const { user, system } = process.cpuUsage(begun);
  const ms = (user + system) / 1000;
  if (ms > mostMs) throw new Error(`It took ${Math.round(ms)} ms.`);
  return { ...tried, ms };
}

async function readAll({ name, content, bytes, chunkBytes, dateOrder }: FuzzInput) {
  const [first, second] = chunkBytes.map((size) => Math.max(size, Math.ceil(content.length / mostChunks)));
  try {
    const { chats } = await surveyExport(memorySource(content, name, first), { dateOrder });
    if (!isStorable(chats))
      throw new Error(`A survey cannot be stored: ${JSON.stringify(chats).slice(0, 300)}`);
    const records: (Message | Skipped)[] = [];
    for (const chat of chats.slice(0, mostChatsRead)) {
      const own = await recordsOf(memorySource(content, name, second), { chat: chat.chat, dateOrder }, bytes);
      holdToSurvey(own, chat);
      for (const record of own) records.push(record);
    }
    return { refusal: null, chats, records };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "internal" || error.message === "")
      throw new Error(`A refusal that says nothing: ${error.code}`);
    return { refusal: error.code };
  }
}

type Choice = Parameters<typeof readChat>[1];

async function recordsOf(source: Parameters<typeof readChat>[0], choice: Choice, bytes: number) {
  const records: (Message | Skipped)[] = [];
  for await (const record of readChat(source, choice)) {
    if (records.push(record) > bytes + 1) throw new Error("More records come out than bytes went in.");
  }
  return records;
}

function holdToSurvey(records: (Message | Skipped)[], chat: ChatSurvey): void {
  const messages = records.filter((record) => record.type === "message");
  const people = messages.flatMap(({ author }) => author ?? []);
  const found = [people.length, messages.length - people.length, records.length - messages.length];
  const surveyed = [chat.messages, chat.system, chat.skipped];
  if (String(found) !== String(surveyed))
    throw new Error(`Survey and reading differ: ${surveyed} and ${found}.`);
  const names = new Set(people);
  if (names.size !== chat.participants.length) throw new Error("Survey and reading find other people.");
  for (const record of records) holdStorable(record);
}

function holdStorable(record: Message | Skipped): void {
  if (record.type === "skipped") {
    const { where, reason } = toldSkip(record);
    if (!/\d/.test(where) || reason.startsWith("skips."))
      throw new Error("A skipped record says neither where nor why.");
    return;
  }
  const { author, text, time, kind } = record;
  const isTimeWhole = time === null || Number.isSafeInteger(time);
  if (!isTimeWhole || ![author, text, storableMessage(record)].every(isStorable))
    throw new Error(`A message cannot be stored: ${JSON.stringify(record).slice(0, 300)}`);
  if ((author === null) !== (kind === "system"))
    throw new Error("A notice has an author, or a message has none.");
}

/** Postgres stores neither NUL bytes nor half of a surrogate pair, and no time that is not a number. */
function isStorable(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isStorable);
}
