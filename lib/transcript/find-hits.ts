import "server-only";
import { LRUCache } from "lru-cache";
import type { Database } from "@/db/client";
import { loadParticipants } from "@/db/queries/read-messages";
import { listSeqs, type TranscriptScope } from "@/db/queries/transcript-search";
import type { AnalysisState } from "@/db/schema/analyses";
import { messagesOfType } from "@/lib/messages/messages-of-type";
import { processSingleton } from "@/lib/process-singleton";
import { isLanguageCode } from "@/lib/search/languages";
import { TermAnalyzer } from "@/lib/search/term-analyzer";
import { findWords } from "./find-words";
import { narrowMessages } from "./narrow-messages";
import { packedMessages } from "./packed-messages";
import { isOrderedByNumber, messagesOf, placeAfterDay, placeOfDay } from "./places";
import { readSearch } from "./read-search";
import type { TranscriptFilters } from "./transcript.schema";

/** Numbers of messages that are kept, of all searches: 20 MB. */
const MOST_KEPT = 5_000_000;

const kept = () =>
  processSingleton(
    "transcript-hits",
    () =>
      new LRUCache<string, Int32Array>({ maxSize: MOST_KEPT, sizeCalculation: ({ length }) => length + 1 }),
  );

/** The terms of a chat, once its words were indexed. */
export function analyzerOf({ termLanguage }: Pick<AnalysisState, "termLanguage">): TermAnalyzer | null {
  if (termLanguage === null) return null;
  return new TermAnalyzer(isLanguageCode(termLanguage) ? termLanguage : null);
}

/** The numbers of the messages that match, in the order of the transcript. They are kept for a while. */
export async function findHits(
  database: Database,
  analysis: AnalysisState,
  { search, ...filters }: TranscriptFilters,
): Promise<Int32Array> {
  const chat = { analysis, names: await loadParticipants(database, { analysisId: analysis.id }) };
  if (!search) return filtered(database, chat, filters);
  return remembered(chat, { search, ...filters }, async () => {
    if (isAll(filters) && isOrderedByNumber(analysis)) return searched(database, chat, search);
    const candidates = await filtered(database, chat, filters);
    const isFound = new Uint8Array(messagesOf(analysis));
    for (const seq of await searched(database, chat, search)) isFound[seq] = 1;
    return candidates.filter((seq) => isFound[seq] === 1);
  });
}

interface Chat {
  analysis: AnalysisState;
  names: Awaited<ReturnType<typeof loadParticipants>>;
}

async function remembered(
  { analysis, names }: Chat,
  what: object,
  find: () => Promise<Int32Array>,
): Promise<Int32Array> {
  const { id, termLanguage, markedMessages, status } = analysis;
  // Changes when names are merged or parted.
  const people = names.map(({ person }) => person);
  const key = JSON.stringify([id, messagesOf(analysis), markedMessages, termLanguage, status, what, people]);
  const known = kept().get(key);
  if (known) return known;
  const found = await find();
  kept().set(key, found);
  return found;
}

type Filters = Omit<TranscriptFilters, "search"> & Pick<TranscriptScope, "name">;

const isAll = (filters: Filters) => Object.values(filters).every((value) => value === undefined);

async function filtered(database: Database, chat: Chat, wanted: Filters): Promise<Int32Array> {
  const { analysis } = chat;
  const { type, ...filters } = wanted;
  const isByNumber = isOrderedByNumber(analysis);
  const scope: TranscriptScope = {
    ...{ ownerId: analysis.ownerId, analysisId: analysis.id },
    ...filters,
    content: type && messagesOfType(type, analysis.platform),
  };
  return remembered(chat, wanted, async () => {
    const narrowed = isByNumber ? await narrowedByRuns(database, chat, wanted) : undefined;
    return narrowed ?? listSeqs(database, scope, { order: isByNumber ? "number" : "transcript" });
  });
}

/** Of a chat in the order of its numbers: undefined where its messages have to be read to tell. */
async function narrowedByRuns(
  database: Database,
  { analysis, names }: Chat,
  { author, name, from, to, type, moment, ...clock }: Filters,
): Promise<Int32Array | undefined> {
  if (type || moment) return undefined;
  const packed = await packedMessages(database, analysis);
  if (!packed) return undefined;
  const ofPeople = author && names.filter(({ person }) => author.includes(person)).map(({ idx }) => idx);
  return narrowMessages(packed, {
    ...clock,
    authors: name === undefined ? ofPeople : [name],
    first: from ? await placeOfDay(database, analysis, from) : 0,
    end: to ? await placeAfterDay(database, analysis, to) : messagesOf(analysis),
  });
}

async function searched(database: Database, chat: Chat, search: string): Promise<Int32Array> {
  const { analysis, names } = chat;
  const analyzer = analyzerOf(analysis);
  return findWords(database, readSearch(search), {
    analysisId: analysis.id,
    messages: messagesOf(analysis),
    analyzer,
    nameTerms: new Map(names.map(({ idx, name }) => [idx, analyzer?.nameTerms(name) ?? []])),
    messagesOf: (name) => filtered(database, chat, { name }),
  });
}
