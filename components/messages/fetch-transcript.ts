import { analysisPath } from "@/components/analyses/use-analysis";
import { fetchJson } from "@/components/api/fetch-json";
import { type TranscriptPage, transcriptPageSchema } from "@/lib/analyses/analysis.schema";
import { filterParams, isFiltered, type TranscriptView } from "./transcript-view";

const PAGE_SIZE = 80;
const PAST_THE_END = 2_147_483_647;

type Place = { around: number } | { before: number } | { after: number };

async function fetchPage(
  analysisId: string,
  params: URLSearchParams,
  place: Place,
  signal?: AbortSignal,
): Promise<TranscriptPage> {
  for (const [name, value] of Object.entries(place)) params.set(name, String(value));
  if (!params.has("limit")) params.set("limit", String(PAGE_SIZE));
  return fetchJson(`${analysisPath(analysisId)}/messages?${params}`, transcriptPageSchema, { signal });
}

/** Messages before or after those already shown. */
export function fetchMore(
  analysisId: string,
  view: TranscriptView,
  place: { before: number } | { after: number },
): Promise<TranscriptPage> {
  return fetchPage(analysisId, filterParams(view), place);
}

/** Where a view opens: around its message, at the start of what matches, or at the end of the chat. */
export async function fetchFirst(
  analysisId: string,
  view: TranscriptView,
  signal: AbortSignal,
): Promise<TranscriptPage> {
  if (view.around !== null) return fetchPage(analysisId, filterParams(view), { around: view.around }, signal);
  if (isFiltered(view)) return fetchPage(analysisId, filterParams(view), { after: -1 }, signal);
  const page = await fetchPage(analysisId, new URLSearchParams(), { before: PAST_THE_END }, signal);
  return { ...page, hasLater: false };
}

/** The number of the first message on or after a day, or null where none is that late. */
export async function findFirstOn(analysisId: string, day: string): Promise<number | null> {
  const params = new URLSearchParams({ from: day, limit: "1" });
  const { messages } = await fetchPage(analysisId, params, { after: -1 });
  return messages[0]?.id ?? null;
}
