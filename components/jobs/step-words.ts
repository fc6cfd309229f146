import type { JobDetail } from "@/lib/jobs/job.schema";

export type JobStep = JobDetail["runs"][number]["steps"][number];

/** What the steps of all kinds of jobs do, by the names they have in the engine. */
const stepNames: Record<string, string> = {
  "begin-run": "Begin",
  wait: "Wait as asked to",
  "survey-upload": "Look through the export",
  "read-messages": "Read the messages",
  "add-messages": "Add the new messages",
  "compute-stats": "Count who wrote what and when",
  "forget-facts": "Put the old figures of each day aside",
  "gather-facts": "Note what everybody did on each day",
  "plan-chunks": "Divide the conversation into passages",
  "index-terms": "Note which words occur where",
  "embed-chunks": "Make the passages searchable by meaning",
  "replace-index": "Put the new index in place",
  "drop-leftovers": "Clear away an index that was not finished",
  "drop-old-chunks": "Clear away the old index",
  "write-file": "Write the file",
  "count-rows": "Count what there is to delete",
  "erase-rows": "Delete",
  "finish-run": "Put the last things in place",
  "start-next-jobs": "Let the next in line begin",
  "record-refusal": "Write down why it ended",
  "record-failure": "Write down why it failed",
};

export interface ToldStep {
  /** The first engine step of those told as one. */
  key: string;
  title: string;
  status: JobStep["status"];
  /** Engine steps told as one, and how often they were begun altogether. */
  parts: number;
  attempts: number;
  durationMs: number | null;
  errors: string[];
  /** Whether its run can be replayed from here on. */
  canReplay: boolean;
}

/** `embed-chunks`, `embed-chunks:3`: a step and its repetitions. */
function stemOf(name: string): string {
  return name.replace(/[:.#]\d+$/, "");
}

function titleOf(stem: string): string {
  return stepNames[stem] ?? `${stem.charAt(0).toUpperCase()}${stem.slice(1).replaceAll("-", " ")}`;
}

/** The steps of a run as a person tells them: repetitions that follow each other are one. */
export function tellSteps(steps: JobStep[]): ToldStep[] {
  const told: ToldStep[] = [];
  let previous = "";
  for (const step of steps) {
    const stem = stemOf(step.name);
    const last = told.at(-1);
    const errors = step.error === null ? [] : [step.error];
    if (last && stem === previous) {
      last.parts++;
      last.attempts += step.attempts;
      last.status = step.status;
      if (step.durationMs !== null) last.durationMs = (last.durationMs ?? 0) + step.durationMs;
      last.errors.push(...errors.filter((error) => !last.errors.includes(error)));
    } else {
      const { name: key, status, attempts, durationMs, canReplay } = step;
      told.push({ key, title: titleOf(stem), status, parts: 1, attempts, durationMs, errors, canReplay });
    }
    previous = stem;
  }
  return told;
}
