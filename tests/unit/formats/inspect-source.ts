import { AppError } from "@/lib/errors/app-error";
import type { Skipped } from "@/lib/formats/message";
import { toldSkip } from "@/lib/formats/told-skip";
import { readChat } from "@/lib/imports/read-chat";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { surveyExport } from "@/lib/imports/survey-export";
import type { ByteSource } from "@/lib/storage/byte-source";

type WrittenRecord = Record<string, unknown>;

export interface InspectedChat {
  survey: Omit<ChatSurvey, "characters">;
  records: WrittenRecord[];
}

/** Survey and records of every chat, with times as they are written; or the code of the refusal. */
export async function inspectSource(
  source: ByteSource,
): Promise<{ chats: InspectedChat[] } | { error: string }> {
  try {
    const { chats } = await surveyExport(source);
    const inspected: InspectedChat[] = [];
    for (const { characters: _, ...survey } of chats) {
      inspected.push({ survey: inEnglish(survey), records: await recordsOf(source, survey) });
    }
    return { chats: inspected };
  } catch (error) {
    if (error instanceof AppError) return { error: error.code };
    throw error;
  }
}

/** What is told, without the facts that it is told from. */
function inEnglish(survey: InspectedChat["survey"]): InspectedChat["survey"] {
  return {
    ...survey,
    skippedExamples: survey.skippedExamples.map(({ where, reason }) => ({ where, reason })),
    warnings: survey.warnings.map(({ code, message }) => ({ code, message })),
  };
}

async function recordsOf(source: ByteSource, survey: InspectedChat["survey"]): Promise<WrittenRecord[]> {
  const records: WrittenRecord[] = [];
  for await (const read of readChat(source, { chat: survey.chat })) {
    const { type, ...record } = read;
    records.push(
      type === "skipped"
        ? { skipped: toldSkip(read as Skipped) }
        : { ...record, time: written(record, survey) },
    );
  }
  return records;
}

function written(record: object, survey: InspectedChat["survey"]): string | null {
  const time = "time" in record && typeof record.time === "number" ? record.time : null;
  if (time === null) return null;
  return new Date(time).toISOString().slice(0, 19) + (survey.clock === "utc" ? "Z" : "");
}
