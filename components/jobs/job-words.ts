import { formatCount } from "@/components/intl/format-number";
import { numberFormat } from "@/components/intl/formats";
import type { Translate } from "@/components/texts/translate";
import type { JobView } from "@/lib/jobs/job.schema";

/** The title of the chat, or what stands for it once it is gone. */
export function subjectOf({ analysis }: JobView, t: Translate<"jobs">): string {
  return analysis?.title ?? t("deletedChat");
}

const seconds = { maximumFractionDigits: 1 };

/** "0.2 s", "48 s", "2 min 5 s", "1 h 12 min". */
export function formatDuration(durationMs: number): string {
  if (durationMs < 100) return `${formatCount(Math.max(1, Math.round(durationMs)))} ms`;
  if (durationMs < 10_000) return `${numberFormat(seconds).format(durationMs / 1000)} s`;
  const whole = Math.round(durationMs / 1000);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return [`${minutes} min`, ...(whole % 60 > 0 ? [`${whole % 60} s`] : [])].join(" ");
  return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}

/** "2 tries"; nothing for the first. */
export function attemptWords(attempt: number, t: Translate<"jobs">): string | null {
  return attempt > 1 ? t("facts.tries", { count: attempt }) : null;
}

export function isUnfinished({ status }: Pick<JobView, "status">): boolean {
  return status === "pending" || status === "running";
}
