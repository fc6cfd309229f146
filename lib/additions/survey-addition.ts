import "server-only";
import type { Database } from "@/db/client";
import { saveAddition } from "@/db/queries/additions";
import { saveJobProgress } from "@/db/queries/job-work";
import type { Analysis } from "@/db/schema/analyses";
import type { DateOrder } from "@/lib/formats/message";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { chooseChats } from "@/lib/indexing/choose-chats";
import { importReport } from "@/lib/indexing/import-report";
import { joinSurveys } from "@/lib/indexing/join-surveys";
import type { JobRef } from "@/lib/jobs/job-ref";
import { stayAlive } from "@/lib/jobs/stay-alive";
import { storedUpload } from "@/lib/uploads/stored-upload";
import { surveyUploadOnce } from "@/lib/uploads/survey-upload-once";
import { additionProgress } from "./addition-progress";
import { loadRunningAddition } from "./load-running-addition";

/**
 * Looks through the upload: which chat, in which date order, how many messages to expect. Where nobody has said, the order
 * that its chat was read in before settles what the file leaves open.
 * @throws AppError when the file cannot be read, or does not hold the chosen chat.
 */
export async function surveyAddition(
  database: Database,
  { signal, ...job }: JobRef & { signal?: AbortSignal },
): Promise<{ messages: number }> {
  const { addition, analysis } = await loadRunningAddition(database, job);
  const upload = await storedUpload(database, { ...job, uploadId: addition.uploadId });
  const look = async (dateOrder: DateOrder | null) => {
    const { chats } = await stayAlive(database, { ...job, signal }, () =>
      surveyUploadOnce(database, upload, { dateOrder, columns: addition.columns }),
    );
    const survey = joinSurveys(chooseChats(chats, addition.chats ?? chatLike(chats, analysis)));
    return { survey, chats: chats.length };
  };
  let dateOrder = addition.dateOrder;
  let found = await look(dateOrder);
  if (dateOrder === null && found.survey.isDateOrderAmbiguous && analysis.dateOrder) {
    dateOrder = analysis.dateOrder;
    found = await look(dateOrder);
  }
  const { survey, chats } = found;
  const chosen = addition.chats ?? [survey.chat];
  await saveAddition(database, {
    jobId: job.jobId,
    chats: chosen,
    dateOrder: dateOrder ?? survey.dateOrder,
    importReport: importReport(survey, {
      timeZone: analysis.timeZone,
      chats,
      chosen: chosen.length,
      wasChatChosen: addition.chats !== null,
      wasOrderChosen: dateOrder !== null,
    }),
  });
  await saveJobProgress(database, { ...job, ...additionProgress("surveyed") });
  return { messages: survey.messages };
}

/** The chat of the same name, where nobody has chosen and the file has it. */
function chatLike(chats: ChatSurvey[], { title }: Analysis): string[] | null {
  const alike = chats.find((survey) => survey.title === title);
  return alike ? [alike.chat] : null;
}
