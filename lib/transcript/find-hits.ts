import "server-only";
import type { Database } from "@/db/client";
import { loadParticipants } from "@/db/queries/read-messages";
import { listSeqs, type TranscriptScope } from "@/db/queries/transcript-search";
import type { AnalysisState } from "@/db/schema/analyses";
import { messagesOfType } from "@/lib/messages/messages-of-type";
import { processSingleton } from "@/lib/process-singleton";
import { isLanguageCode } from "@/lib/search/languages";
import { TermAnalyzer } from "@/lib/search/term-analyzer";
import { findWords } from "./find-words";
import { isOrderedByNumber, messagesOf } from "./places";
import { readSearch } from "./read-search";
import { RecentlyUsed } from "./recently-used";
import type { TranscriptFilters } from "./transcript.schema";

/** Numbers of messages that are kept, of all searches: 20 MB. */
const MOST_KEPT = 5_000_000;

const kept = () => processSingleton("transcript-hits", () => new RecentlyUsed<Int32Array>(MOST_KEPT));

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
  if (!search) return filtered(database, analysis, filters);
  return remembered(analysis, { search, ...filters }, await peopleKey(database, analysis), async () => {
    const candidates = await filtered(database, analysis, filters);
    const isFound = new Uint8Array(messagesOf(analysis));
    for (const seq of await searched(database, analysis, search)) isFound[seq] = 1;
    return candidates.filter((seq) => isFound[seq] === 1);
  });
}

async function remembered(
  analysis: AnalysisState,
  what: object,
  people: string,
  find: () => Promise<Int32Array>,
): Promise<Int32Array> {
  const { id, termLanguage, markedMessages, status } = analysis;
  const key = JSON.stringify([id, messagesOf(analysis), markedMessages, termLanguage, status, what, people]);
  const known = kept().get(key);
  if (known) return known;
  const found = await find();
  kept().set(key, found, found.length + 1);
  return found;
}

/** Changes when names are merged or parted. */
async function peopleKey(database: Database, { id }: AnalysisState): Promise<string> {
  const names = await loadParticipants(database, { analysisId: id });
  return names.map(({ person }) => person).join(" ");
}

async function filtered(
  database: Database,
  analysis: AnalysisState,
  { type, ...filters }: Omit<TranscriptFilters, "search"> & Pick<TranscriptScope, "name">,
): Promise<Int32Array> {
  const isByNumber = isOrderedByNumber(analysis);
  const wanted = { type, ...filters };
  if (isByNumber && Object.values(wanted).every((value) => value === undefined))
    return Int32Array.from({ length: messagesOf(analysis) }, (_, seq) => seq);
  const scope: TranscriptScope = {
    ...{ ownerId: analysis.ownerId, analysisId: analysis.id },
    ...filters,
    content: type && messagesOfType(type, analysis.platform),
  };
  return remembered(analysis, wanted, await peopleKey(database, analysis), () =>
    listSeqs(database, scope, { order: isByNumber ? "number" : "transcript" }),
  );
}

async function searched(database: Database, analysis: AnalysisState, search: string): Promise<Int32Array> {
  const { id: analysisId } = analysis;
  const analyzer = analyzerOf(analysis);
  const names = await loadParticipants(database, { analysisId });
  return findWords(database, readSearch(search), {
    analysisId,
    messages: messagesOf(analysis),
    analyzer,
    nameTerms: new Map(names.map(({ idx, name }) => [idx, analyzer?.nameTerms(name) ?? []])),
    messagesOf: (name) => filtered(database, analysis, { name }),
  });
}
