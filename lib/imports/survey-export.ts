import { AppError } from "@/lib/errors/app-error";
import type { ChatHead, ColumnChoice } from "@/lib/formats/export-format";
import type { DateOrder } from "@/lib/formats/message";
import { type RecognizedSet, recognizeExport } from "@/lib/imports/recognize-export";
import type { ChatSurvey, ExportSurvey } from "@/lib/imports/survey.schema";
import { SurveyBuilder } from "@/lib/imports/survey-builder";
import type { ByteSource } from "@/lib/storage/byte-source";

/**
 * Reads all of an upload and tells which chats it holds.
 * @throws AppError where it holds none that can be read; its message is for the person who uploaded it
 */
export async function surveyExport(
  source: ByteSource,
  options: { dateOrder?: DateOrder | null; columns?: ColumnChoice | null } = {},
): Promise<ExportSurvey> {
  const chats: ChatSurvey[] = [];
  for (const recognized of await recognizeExport(source)) {
    for (const chat of await surveySet(recognized, options)) chats.push(chat);
  }
  if (chats.every((chat) => chat.messages + chat.system === 0)) {
    throw new AppError(
      "no-messages",
      "There are no messages in this export. Export the chat again, with its history.",
    );
  }
  return { chats };
}

async function surveySet(
  { format, set }: RecognizedSet,
  { dateOrder = null, columns }: { dateOrder?: DateOrder | null; columns?: ColumnChoice | null },
): Promise<ChatSurvey[]> {
  const builders = new Map<ChatHead, SurveyBuilder>();
  for await (const { chat, records } of format.read(set, { dateOrder, columns: columns ?? undefined })) {
    let builder = builders.get(chat);
    if (!builder) {
      builder = new SurveyBuilder(format, chat);
      builders.set(chat, builder);
    }
    for (const record of records) builder.add(record);
  }
  return [...builders.values()].map((builder) => builder.survey());
}
