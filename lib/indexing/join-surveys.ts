import { AppError } from "@/lib/errors/app-error";
import type { ChatSurvey } from "@/lib/imports/survey.schema";

const MOST_EXAMPLES = 10;

/**
 * What several chats hold together. Messages that are in more than one count for each, until they have been read.
 * @throws AppError `bad-request` where their times cannot be put in one order
 */
export function joinSurveys(surveys: ChatSurvey[]): ChatSurvey {
  const [first, ...others] = surveys;
  if (!first) throw new Error("There are no surveys to join.");
  if (others.length === 0) return first;
  if (others.some(({ clock }) => clock !== first.clock)) {
    throw new AppError(
      "bad-request",
      "Some of these chats have a time zone and some have none, so they cannot be joined at once. Analyse one, then add the others to it.",
    );
  }
  const sum = (count: (survey: ChatSurvey) => number) =>
    surveys.reduce((total, survey) => total + count(survey), 0);
  const orders = new Set(surveys.flatMap(({ dateOrder }) => dateOrder ?? []));
  const times = (time: (survey: ChatSurvey) => string | null) =>
    surveys.flatMap((one) => time(one) ?? []).sort();
  return {
    ...first,
    title: surveys.find(({ title }) => title !== null)?.title ?? null,
    messages: sum(({ messages }) => messages),
    system: sum(({ system }) => system),
    skipped: sum(({ skipped }) => skipped),
    characters: sum(({ characters }) => characters),
    skippedExamples: surveys.flatMap(({ skippedExamples }) => skippedExamples).slice(0, MOST_EXAMPLES),
    participants: [...new Set(surveys.flatMap(({ participants }) => participants))],
    attachments: joinCounts(surveys.map(({ attachments }) => attachments)),
    first: times((survey) => survey.first)[0] ?? null,
    last: times((survey) => survey.last).at(-1) ?? null,
    dateOrder: orders.size === 1 ? first.dateOrder : null,
    isDateOrderAmbiguous: surveys.some(({ isDateOrderAmbiguous }) => isDateOrderAmbiguous),
    warnings: distinct(surveys.flatMap(({ warnings }) => warnings)),
  };
}

function joinCounts(all: Record<string, number>[]): Record<string, number> {
  const joined = new Map<string, number>();
  for (const counts of all) {
    for (const [kind, count] of Object.entries(counts)) joined.set(kind, (joined.get(kind) ?? 0) + count);
  }
  return Object.fromEntries(joined);
}

function distinct<Note extends { message: string }>(notes: Note[]): Note[] {
  return [...new Map(notes.map((note) => [note.message, note])).values()];
}
