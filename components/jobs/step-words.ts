import type { Texts } from "@/components/texts/texts";
import type { Translate } from "@/components/texts/translate";
import type { JobDetail } from "@/lib/jobs/job.schema";

export type JobStep = JobDetail["runs"][number]["steps"][number];

export interface ToldStep {
  /** The first engine step of those told as one. */
  key: string;
  title: string;
  status: JobStep["status"];
  /** Engine steps told as one, and how often they were begun altogether. */
  parts: number;
  attempts: number;
  durationMs: number | null;
  errors: { message: string; code: string }[];
  /** Whether its run can be replayed from here on. */
  canReplay: boolean;
}

/** `embed-chunks`, `embed-chunks:3`: a step and its repetitions. */
function stemOf(name: string): string {
  return name.replace(/[:.#]\d+$/, "");
}

function titleOf(stem: string, t: Translate<"jobs">): string {
  const key = `steps.${stem}` as `steps.${keyof Texts["jobs"]["steps"]}`;
  return t.has(key) ? t(key) : `${stem.charAt(0).toUpperCase()}${stem.slice(1).replaceAll("-", " ")}`;
}

/** The steps of a run as a person tells them: repetitions that follow each other are one. */
export function tellSteps(steps: JobStep[], t: Translate<"jobs">): ToldStep[] {
  const told: ToldStep[] = [];
  let previous = "";
  for (const step of steps) {
    const stem = stemOf(step.name);
    const last = told.at(-1);
    const errors = step.error === null ? [] : [{ message: step.error, code: step.errorCode ?? "internal" }];
    if (last && stem === previous) {
      last.parts++;
      last.attempts += step.attempts;
      last.status = step.status;
      if (step.durationMs !== null) last.durationMs = (last.durationMs ?? 0) + step.durationMs;
      last.errors.push(
        ...errors.filter((error) => !last.errors.some(({ message }) => message === error.message)),
      );
    } else {
      const { name: key, status, attempts, durationMs, canReplay } = step;
      told.push({ key, title: titleOf(stem, t), status, parts: 1, attempts, durationMs, errors, canReplay });
    }
    previous = stem;
  }
  return told;
}
