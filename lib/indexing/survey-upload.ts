import "server-only";
import type { Database } from "@/db/client";
import { enterStage, saveSurvey } from "@/db/queries/indexing";
import type { Analysis } from "@/db/schema/analyses";
import type { ImportReport } from "@/lib/analyses/analysis.schema";
import { titleOfFile } from "@/lib/analyses/title-of-file";
import { AppError } from "@/lib/errors/app-error";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { surveyExport } from "@/lib/imports/survey-export";
import { hasReached } from "./has-reached";
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
      importReport: reportOf(survey, {
        timeZone: analysis.timeZone,
        chats,
        wasChosen: analysis.chat !== null,
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

function reportOf(
  survey: ChatSurvey,
  { timeZone, chats, wasChosen }: { timeZone: string; chats: ChatSurvey[]; wasChosen: boolean },
): ImportReport {
  const { format, messages, system, skipped, skippedExamples, dateOrder, isDateOrderAmbiguous, clock } =
    survey;
  const warnings = [...survey.warnings];
  if (chats.length > 1 && !wasChosen) {
    warnings.push({
      code: "largest-chat-taken",
      message: `This file holds ${chats.length} chats. The one with the most messages was taken.`,
    });
  }
  return {
    format,
    messages,
    system,
    skipped,
    skippedExamples,
    dateOrder,
    isDateOrderAmbiguous,
    clock,
    timeZone,
    otherChats: chats.length - 1,
    warnings,
  };
}
