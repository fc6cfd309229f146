import "server-only";
import type { Database } from "@/db/client";
import { enterStage, saveSurvey } from "@/db/queries/indexing";
import type { Analysis } from "@/db/schema/analyses";
import { titleOfFile } from "@/lib/analyses/title-of-file";
import type { JobRef } from "@/lib/jobs/job-ref";
import { stayAlive } from "@/lib/jobs/stay-alive";
import { storedUpload } from "@/lib/uploads/stored-upload";
import { surveyUploadOnce } from "@/lib/uploads/survey-upload-once";
import { chooseChats } from "./choose-chats";
import { hasReached } from "./has-reached";
import { importReport } from "./import-report";
import { joinSurveys } from "./join-surveys";
import { loadRunningAnalysis } from "./load-running-analysis";

/**
 * Looks through the upload without storing it: which chat, in which date order, how many messages to expect.
 * What was found becomes the import report.
 * @throws AppError when the file cannot be read, or does not hold the chosen chat.
 */
export async function surveyUpload(
  database: Database,
  { signal, ...job }: JobRef & { signal?: AbortSignal },
): Promise<{ messages: number }> {
  const { analysisId } = job;
  const analysis = await loadRunningAnalysis(database, analysisId);
  if (hasReached(analysis.stage, "reading")) return { messages: analysis.expectedMessages ?? 0 };
  await enterStage(database, { analysisId, stage: "surveying" });

  const upload = await storedUpload(database, analysis);
  const { chats } = await stayAlive(database, { ...job, signal }, () =>
    surveyUploadOnce(database, upload, analysis),
  );
  const chosen = analysis.parts ?? (analysis.chat === null ? null : [analysis.chat]);
  const survey = joinSurveys(chooseChats(chats, chosen));
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
        chosen: chosen?.length ?? 1,
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
