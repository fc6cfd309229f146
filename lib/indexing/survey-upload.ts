import "server-only";
import type { Database } from "@/db/client";
import { enterStage, saveSurvey } from "@/db/queries/indexing";
import type { Analysis } from "@/db/schema/analyses";
import { titleOfFile } from "@/lib/analyses/title-of-file";
import { AppError } from "@/lib/errors/app-error";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { surveyExport } from "@/lib/imports/survey-export";
import { hasReached } from "./has-reached";
import { importReport } from "./import-report";
import { loadRunningAnalysis } from "./load-running-analysis";
import { openUpload } from "./open-upload";

/**
 * Reads the upload once without storing it: which chat, in which date order, how many messages to expect.
 * What was found becomes the import report.
 * @throws AppError when the file cannot be read, or does not hold the chosen chat.
 */
export async function surveyUpload(
  database: Database,
  { analysisId }: { analysisId: string },
): Promise<{ messages: number }> {
  const analysis = await loadRunningAnalysis(database, analysisId);
  if (hasReached(analysis.stage, "reading")) return { messages: analysis.expectedMessages ?? 0 };
  await enterStage(database, { analysisId, stage: "surveying" });

  const { chats } = await surveyExport(await openUpload(analysis), {
    dateOrder: analysis.dateOrder ?? undefined,
  });
  const survey = chooseChat(chats, analysis.chat);
  await saveSurvey(database, {
    analysisId,
    survey: {
      title: isNamedAfterFile(analysis) ? (survey.title ?? analysis.title) : analysis.title,
      platform: survey.platform,
      chat: survey.chat,
      dateOrder: survey.dateOrder,
      expectedMessages: survey.messages,
      importReport: importReport(survey, {
        timeZone: analysis.timeZone,
        chats: chats.length,
        wasChatChosen: analysis.chat !== null,
        wasOrderChosen: analysis.dateOrder !== null,
      }),
    },
  });
  await enterStage(database, { analysisId, stage: "reading" });
  return { messages: survey.messages };
}

function isNamedAfterFile({ title, fileName }: Analysis): boolean {
  return fileName !== null && title === titleOfFile(fileName);
}

/** The chat that was asked for, or the one with the most messages where nobody has chosen. */
function chooseChat(chats: ChatSurvey[], chosen: string | null): ChatSurvey {
  if (chosen !== null) {
    const found = chats.find((survey) => survey.chat === chosen);
    if (found) return found;
    throw new AppError(
      "chat-not-in-export",
      "The chosen chat is not in this file. Choose one of those it holds.",
    );
  }
  const [largest] = chats.toSorted((a, b) => b.messages - a.messages);
  if (!largest) throw new AppError("no-chat-found", "There is no chat in this file. Export the chat again.");
  return largest;
}
