import type { JobView } from "@/lib/jobs/job.schema";
import { isUnfinished } from "./job-words";

/**
 * Tells the ends of jobs that are new to the reader from what had ended before they came. What is heard may be late or come
 * twice: a stream and a list tell of the same jobs.
 */
export class JobEnds {
  readonly #atWork = new Set<string>();
  readonly #told = new Set<string>();

  /** Takes in that a job was begun here, whether or not it is ever seen at work. */
  begin(id: string): void {
    this.#atWork.add(id);
  }

  /** Takes in how a job stands. Answers whether it has ended, which was not known before. */
  isNews(job: JobView): boolean {
    if (isUnfinished(job)) {
      this.#atWork.add(job.id);
      return false;
    }
    const end = `${job.id} ${job.finishedAt}`;
    if (!this.#atWork.delete(job.id) || this.#told.has(end)) return false;
    this.#told.add(end);
    return true;
  }
}
