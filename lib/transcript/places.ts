import "server-only";
import type { Database } from "@/db/client";
import {
  countBetween,
  findKey,
  findMidnight,
  listMessagesFrom,
  type MessageRow,
} from "@/db/queries/transcript";
import {
  markBefore,
  marksAround,
  markTranscript,
  START_MARK,
  type TranscriptKey,
} from "@/db/queries/transcript-marks";
import type { AnalysisState } from "@/db/schema/analyses";
import { addDays } from "@/lib/periods/calendar-day";

/** Of the calendar that the database reads. */
const LAST_DAY = "9999-12-31";

export const messagesOf = ({ messageCount, systemCount }: AnalysisState): number =>
  messageCount + systemCount;

/** Whether its marks are of all its messages. While some are added they are not, and places are counted from the start. */
const isMarked = (analysis: AnalysisState): boolean => analysis.markedMessages === messagesOf(analysis);

/** Whether the place of a message is its number. */
export const isOrderedByNumber = (analysis: AnalysisState): boolean =>
  analysis.isInOrder && isMarked(analysis);

/** Marks the transcript if that was not done since messages were added, and none are being added. */
export async function placed<T extends AnalysisState>(
  database: Database,
  analysis: T,
  reload: () => Promise<T | undefined>,
): Promise<T> {
  if (isMarked(analysis) || analysis.status === "pending" || analysis.status === "processing")
    return analysis;
  await database.transaction((tx) => markTranscript(tx, { analysisId: analysis.id }));
  return (await reload()) ?? analysis;
}

/** How many messages stand before a key. */
async function placeOf(database: Database, analysis: AnalysisState, key: TranscriptKey): Promise<number> {
  const target = { analysisId: analysis.id };
  const mark = isMarked(analysis) ? await markBefore(database, { ...target, ...key }) : START_MARK;
  return mark.place + (await countBetween(database, { ...target, from: mark, to: key }));
}

/** The place of a message; the last one where there is no such message. */
export async function placeOfMessage(
  database: Database,
  analysis: AnalysisState,
  seq: number,
): Promise<number> {
  const key = await findKey(database, { analysisId: analysis.id, seq });
  return key ? placeOf(database, analysis, key) : Math.max(0, messagesOf(analysis) - 1);
}

/** How many messages stand before a day. */
export async function placeOfDay(database: Database, analysis: AnalysisState, day: string): Promise<number> {
  const { timeZone } = analysis;
  return placeOf(database, analysis, await findMidnight(database, { timeZone, day }));
}

/** How many messages stand before the end of a day. */
export async function placeAfterDay(
  database: Database,
  analysis: AnalysisState,
  day: string,
): Promise<number> {
  return day < LAST_DAY ? placeOfDay(database, analysis, addDays(day, 1)) : messagesOf(analysis);
}

/** The messages from a place on. */
export async function messagesAt(
  database: Database,
  analysis: AnalysisState,
  { at, limit }: { at: number; limit: number },
): Promise<MessageRow[]> {
  if (at >= messagesOf(analysis)) return [];
  const target = { analysisId: analysis.id };
  const { low, high } = isMarked(analysis)
    ? await marksAround(database, { ...target, place: at })
    : { low: START_MARK, high: undefined };
  return listMessagesFrom(database, { ...target, from: low, to: high, skip: at - low.place, limit });
}
