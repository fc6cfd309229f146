import Link from "next/link";
import { messageHref } from "@/components/ask/message-href";
import { formatCalendar, formatSpan } from "@/components/intl/format-date";
import { formatAmount, formatCount } from "@/components/intl/format-number";
import { formatWait } from "@/components/intl/format-wait";
import type { Insights } from "@/lib/insights/insights.schema";
import { Figure } from "./figure";
import classes from "./moments-figure.module.css";

interface MomentsFigureProps {
  analysisId: string;
  insights: Insights;
  timeZone: string;
}

const SHOWN = 5;

/** The days with most messages, and the longest times without any. */
export function MomentsFigure({ analysisId, insights, timeZone }: MomentsFigureProps) {
  const { busiestDays, silences } = insights;
  const [longest] = silences;
  return (
    <Figure
      title={
        longest
          ? `The longest silence lasted ${formatWait(longest.seconds)}`
          : "There was no silence of a day"
      }
      subtitle="The busiest days and the longest silences; each opens its messages"
      table={{
        head: ["Day", "Messages"],
        rows: busiestDays.map(({ day, messages }) => ({
          key: day,
          cells: [formatCalendar(day, "short-day"), formatCount(messages)],
        })),
      }}
    >
      <div className={classes.lists}>
        <ol className={classes.list} aria-label="Busiest days">
          {busiestDays.slice(0, SHOWN).map(({ day, messages, firstMessage }) => (
            <li key={day}>
              <Link href={messageHref(analysisId, firstMessage)}>{formatCalendar(day, "full-day")}</Link>
              <span>{formatAmount(messages, "message", "messages")}</span>
            </li>
          ))}
        </ol>
        <ol className={classes.list} aria-label="Longest silences">
          {silences.map(({ after, startAt, endAt, seconds }) => (
            <li key={after}>
              <Link href={messageHref(analysisId, after)}>{formatSpan(startAt, endAt, timeZone)}</Link>
              <span>{formatWait(seconds)}</span>
            </li>
          ))}
        </ol>
      </div>
    </Figure>
  );
}
