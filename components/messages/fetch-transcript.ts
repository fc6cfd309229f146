import { analysisPath } from "@/components/analyses/use-analysis";
import { fetchJson } from "@/components/api/fetch-json";
import {
  type HitsPage,
  hitsPageSchema,
  type TranscriptPage,
  transcriptPageSchema,
} from "@/lib/transcript/transcript.schema";

type Values = Record<string, number | string>;

function withValues(params: URLSearchParams, values: Values): URLSearchParams {
  const query = new URLSearchParams(params);
  for (const [name, value] of Object.entries(values)) query.set(name, String(value));
  return query;
}

/** Messages of a run of the transcript: `at` a place, `around` a message or `on` a day. */
export function fetchMessages(
  analysisId: string,
  params: URLSearchParams,
  place: Values,
  signal?: AbortSignal,
): Promise<TranscriptPage> {
  const query = withValues(params, place);
  return fetchJson(`${analysisPath(analysisId)}/messages?${query}`, transcriptPageSchema, { signal });
}

/** Numbers of messages that match: `at` a place among them, or `near` a message. */
export function fetchHits(
  analysisId: string,
  params: URLSearchParams,
  place: Values,
  signal?: AbortSignal,
): Promise<HitsPage> {
  const query = withValues(params, place);
  return fetchJson(`${analysisPath(analysisId)}/messages/hits?${query}`, hitsPageSchema, { signal });
}
