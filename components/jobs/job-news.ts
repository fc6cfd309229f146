import type { JobView } from "@/lib/jobs/job.schema";
import { isUnfinished, kindNames, subjectOf } from "./job-words";

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

function sentenceOf(job: JobView): string {
  const subject = `“${subjectOf(job)}”`;
  if (job.status === "failed") return `${kindNames[job.kind]} of ${subject} stopped. ${job.message}`;
  switch (job.kind) {
    case "index":
      return `${subject} is ready. Ask it anything.`;
    case "add-messages":
      return `What was new is in ${subject}.`;
    case "reindex":
      return `${subject} has its new index.`;
    case "delete":
      return "The chat and everything made of it are deleted.";
    case "export":
      return `The file of ${subject} is ready.`;
  }
}

/** What to tell about a job that was seen at work and has ended, to a reader who is elsewhere. */
export function newsOf(before: JobView | undefined, job: JobView, pathname: string): JobNews | null {
  const hasEnded = job.status === "completed" || job.status === "failed";
  if (!before || !isUnfinished(before) || !hasEnded) return null;
  if (job.resultUrl) {
    const action = { label: "Download", href: job.resultUrl, isDownload: true };
    return { message: sentenceOf(job), isGood: true, action };
  }
  if (isInSight(job, pathname)) return null;
  return {
    message: sentenceOf(job),
    isGood: job.status === "completed",
    action: { label: "View", href: hrefOf(job), isDownload: false },
  };
}
