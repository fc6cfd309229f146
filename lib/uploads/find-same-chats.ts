import "server-only";
import type { Database } from "@/db/client";
import { type KnownChat, listKnownChats } from "@/db/queries/same-chats";
import type { ColumnChoice } from "@/lib/formats/export-format";
import { readChat } from "@/lib/imports/read-chat";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { type PlacedMessage, placeMessages } from "@/lib/indexing/placed-message";
import { StoredMessages } from "@/lib/indexing/stored-messages";
import type { ByteSource } from "@/lib/storage/byte-source";
import type { SameChat } from "./upload.schema";

interface Compared {
  source: ByteSource;
  chats: ChatSurvey[];
  columns: ColumnChoice | null;
}

/** Chats of one upload that are compared, and analyses that one of them is compared with. */
const MOST_CHATS = 50;
const MOST_CANDIDATES = 3;
/** Messages from the beginning of a chat that are looked for. */
const SAMPLE = 20;
/** Share of them that has to be there. */
const ENOUGH_FOUND = 0.5;
/** Share of all people that two chats without a message in common have to have in common. */
const ENOUGH_PEOPLE = 0.8;
const SOME_PEOPLE = 0.5;

/**
 * Tells which chats of an upload the owner has analyses of, by platform, name, people, and the first messages, which are
 * read only where the rest makes it likely. Answers by the id of the chat in its file.
 */
export async function findSameChats(
  database: Database,
  { ownerId, source, chats, columns }: Compared & { ownerId: string },
): Promise<Map<string, SameChat>> {
  const platforms = [...new Set(chats.map(({ platform }) => platform))];
  const known = await listKnownChats(database, { ownerId, platforms });
  const found = new Map<string, SameChat>();
  let compared = 0;
  for (const chat of chats) {
    const candidates = candidatesOf(chat, known);
    if (candidates.length === 0 || chat.messages === 0) continue;
    if (++compared > MOST_CHATS) break;
    const same = await findSame(database, {
      sample: await firstMessages(source, { chat, columns }),
      chat,
      candidates,
    });
    if (same) found.set(chat.chat, same);
  }
  return found;
}

interface Candidate {
  known: KnownChat;
  isSameTitle: boolean;
  /** Share of the people of both that are in both. */
  people: number;
}

function candidatesOf(chat: ChatSurvey, known: KnownChat[]): Candidate[] {
  return known
    .filter(({ platform }) => platform === chat.platform)
    .map((one) => ({
      known: one,
      isSameTitle: one.title === chat.title,
      people: sharedPeople(chat.participants, one.names),
    }))
    .filter(({ isSameTitle, people }) => isSameTitle || people >= SOME_PEOPLE)
    .sort((a, b) => b.people - a.people || Number(b.isSameTitle) - Number(a.isSameTitle))
    .slice(0, MOST_CANDIDATES);
}

function sharedPeople(ours: string[], theirs: string[]): number {
  const names = new Set(theirs);
  const shared = ours.filter((name) => names.has(name)).length;
  return shared / Math.max(1, ours.length + names.size - shared);
}

async function findSame(
  database: Database,
  { sample, chat, candidates }: { sample: PlacedMessage[]; chat: ChatSurvey; candidates: Candidate[] },
): Promise<SameChat | undefined> {
  for (const { known } of candidates) {
    const scope = { analysisId: known.id, clock: chat.clock, timeZone: known.timeZone };
    const alike = await (await StoredMessages.of(database, scope)).alike(sample);
    const there = alike.filter(({ messages }) => messages > 0);
    if (there.length === 0 || there.length < ENOUGH_FOUND * sample.length) continue;
    const beginsAlike = (alike[0]?.first ?? SAMPLE) < SAMPLE;
    const { id: analysisId, title } = known;
    if (!beginsAlike) return { analysisId, title };
    return { analysisId, title, newMessages: Math.max(0, chat.messages - known.messageCount) };
  }
  const likely = candidates.find(({ isSameTitle, people }) => isSameTitle && people >= ENOUGH_PEOPLE);
  return likely && { analysisId: likely.known.id, title: likely.known.title };
}

async function firstMessages(
  source: ByteSource,
  { chat: { chat, dateOrder }, columns }: { chat: ChatSurvey; columns: ColumnChoice | null },
): Promise<PlacedMessage[]> {
  const sample: PlacedMessage[] = [];
  for await (const placed of placeMessages(readChat(source, { chat, dateOrder, columns }))) {
    if (placed?.message.author) sample.push(placed);
    if (sample.length === SAMPLE) break;
  }
  return sample;
}
