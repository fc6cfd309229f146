import activity from "@/components/activity/activity.module.css";
import { formatInstant } from "@/components/intl/format-date";
import type { JobDetail } from "@/lib/jobs/job.schema";
import { useToldSentence } from "./use-told-sentence";

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What happened to a job, newest first. */
export function JobTimeline({ events }: { events: JobDetail["events"] }) {
  const sentenceOf = useToldSentence();
  return (
    <ol className={activity.timeline} data-testid="job-timeline">
      {events.toReversed().map((event) => (
        <li
          key={`${event.at} ${event.type} ${event.message}`}
          className={activity.event}
          data-type={event.type}
        >
          <time className={activity.time} dateTime={event.at}>
            {formatInstant(event.at, "moment", readersZone)}
          </time>
          <p className={activity.message}>{sentenceOf(event)}</p>
        </li>
      ))}
    </ol>
  );
}
