import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { listMessagesBySeq, type MessageRow } from "@/db/queries/transcript";
import type { AnalysisState } from "@/db/schema/analyses";
import { notFound } from "@/lib/errors/not-found";
import { analyzerOf, findHits } from "./find-hits";
import { textFinder } from "./find-in-text";
import { placeAmongHits } from "./place-among-hits";
import { messagesAt, messagesOf, placed, placeOfDay, placeOfMessage } from "./places";
import { presentMessages } from "./present-messages";
import { readSearch } from "./read-search";
import type {
  HitsPage,
  HitsQuery,
  TranscriptFilters,
  TranscriptPage,
  TranscriptQuery,
} from "./transcript.schema";

interface Owned {
  ownerId: string;
  analysisId: string;
}

/**
 * A page of the chat, or of those of its messages that match.
 * @throws AppError `not-found` for an analysis that is not this owner's.
 */
export async function readTranscript(
  database: Database,
  owned: Owned,
  query: TranscriptQuery,
): Promise<TranscriptPage> {
  const analysis = await load(database, owned);
  const { at, around, on, limit, mark, ...filters } = query;
  const isFiltered = Object.values(filters).some((value) => value !== undefined && value !== "");
  const place = { at, around, on, limit };
  const page = isFiltered
    ? await readHits(database, analysis, filters, place)
    : await readRun(database, analysis, place);
  const find = textFinder(readSearch(mark ?? filters.search ?? ""), analyzerOf(analysis));
  return { ...page, messages: await presentMessages(database, analysis.id, page.messages, find) };
}

/**
 * The numbers of messages that match.
 * @throws AppError `not-found` for an analysis that is not this owner's.
 */
export async function listHits(database: Database, owned: Owned, query: HitsQuery): Promise<HitsPage> {
  const analysis = await load(database, owned);
  const { at, near, limit, ...filters } = query;
  const hits = await findHits(database, analysis, filters);
  const first = at ?? (near === undefined ? 0 : await placeAmongHits(database, analysis, hits, near));
  return { ids: [...hits.subarray(first, first + limit)], first, matches: hits.length };
}

async function load(database: Database, owned: Owned): Promise<AnalysisState> {
  const find = () => findAnalysis(database, owned);
  const analysis = await find();
  if (!analysis) throw notFound();
  return placed(database, analysis, find);
}

type Page = Omit<TranscriptPage, "messages"> & { messages: MessageRow[] };
type Place = Pick<TranscriptQuery, "at" | "around" | "on" | "limit">;

async function readRun(database: Database, analysis: AnalysisState, place: Place): Promise<Page> {
  const { at = 0, around, on, limit } = place;
  const middle = around === undefined ? undefined : await placeOfMessage(database, analysis, around);
  const begin = on === undefined ? at : await placeOfDay(database, analysis, on);
  const first = middle === undefined ? begin : Math.max(0, middle - Math.floor(limit / 2));
  return {
    messages: await messagesAt(database, analysis, { at: first, limit }),
    first,
    matches: messagesOf(analysis),
  };
}

async function readHits(
  database: Database,
  analysis: AnalysisState,
  filters: TranscriptFilters,
  { at = 0, around, limit }: Place,
): Promise<Page> {
  const hits = await findHits(database, analysis, filters);
  const middle = around === undefined ? undefined : await placeAmongHits(database, analysis, hits, around);
  const first = middle === undefined ? at : Math.max(0, middle - Math.floor(limit / 2));
  const seqs = [...hits.subarray(first, first + limit)];
  return {
    messages: await listMessagesBySeq(database, { analysisId: analysis.id, seqs }),
    first,
    matches: hits.length,
  };
}
