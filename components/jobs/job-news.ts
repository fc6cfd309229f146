import type { Translate } from "@/components/texts/translate";
import type { JobView } from "@/lib/jobs/job.schema";
import { subjectOf } from "./job-words";

export interface JobNews {
  message: string;
  isGood: boolean;
  /** Where to see it; a file to download where there is one. */
  action: { label: string; href: string; isDownload: boolean };
}

function hrefOf(job: JobView): string {
  const isOfChat = job.kind !== "delete" && job.analysis !== null;
  return isOfChat ? `/analyses/${job.analysis?.id}` : `/jobs/${job.id}`;
}

/** Whether the reader looks at what the job works on, or at the job itself, and so sees its end there. */
function isInSight(job: JobView, pathname: string): boolean {
  if (pathname.startsWith("/jobs")) return true;
  const isShownThere = job.kind === "index" || job.kind === "add-messages";
  return isShownThere && job.analysis !== null && pathname.startsWith(`/analyses/${job.analysis.id}`);
}

interface Telling {
  pathname: string;
  t: Translate<"jobs">;
  /** Why a job failed, in the reader's language. */
  reasonOf: (job: JobView) => string;
}

function sentenceOf(job: JobView, { t, reasonOf }: Telling): string {
  const chat = subjectOf(job, t);
  if (job.status === "failed") {
    return t("news.stopped", { kind: t(`kind.${job.kind}`), chat, reason: reasonOf(job) });
  }
  return t(`news.${job.kind}`, { chat });
}

/** What to tell about a job that has just ended, to a reader who is elsewhere. */
export function newsOf(job: JobView, telling: Telling): JobNews | null {
  const { pathname, t } = telling;
  if (job.status !== "completed" && job.status !== "failed") return null;
  if (job.resultUrl) {
    const action = { label: t("actions.download"), href: job.resultUrl, isDownload: true };
    return { message: sentenceOf(job, telling), isGood: true, action };
  }
  if (isInSight(job, pathname)) return null;
  return {
    message: sentenceOf(job, telling),
    isGood: job.status === "completed",
    action: { label: t("actions.view"), href: hrefOf(job), isDownload: false },
  };
}
