import Link from "next/link";
import { tabHref } from "@/components/analysis/tabs";
import { calendarDay, formatCalendar } from "@/components/intl/format-date";
import { formatAmount, formatCount, formatShare } from "@/components/intl/format-number";
import { numberFormat } from "@/components/intl/formats";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import classes from "./opening.module.css";

interface OpeningProps {
  analysisId: string;
  stats: AnalysisStats;
  timeZone: string;
}

const DAY_MS = 86_400_000;

/** Calendar days from the first to the last message, both included. */
function daysSpanned(first: string, last: string, timeZone: string): number {
  return (Date.parse(calendarDay(last, timeZone)) - Date.parse(calendarDay(first, timeZone))) / DAY_MS + 1;
}

/** The chat in one sentence, set large, and four smaller facts under it. */
export function Opening({ analysisId, stats, timeZone }: OpeningProps) {
  const { messages, words, media, activeDays, first, last, people, busiestDay } = stats;
  const days = first && last ? daysSpanned(first, last, timeZone) : activeDays;
  const oneDecimal = numberFormat({ maximumFractionDigits: 1 });
  const messagesHref = tabHref(analysisId, "messages");
  return (
    <section aria-label="In short">
      <p className={classes.sentence}>
        <b>{formatAmount(messages, "message", "messages")}</b> and{" "}
        <b>{formatAmount(words, "word", "words")}</b> by {formatAmount(people.length, "person", "people")},{" "}
        {activeDays < days ? (
          <>
            on <b>{formatAmount(activeDays, "day", "days")}</b> out of {formatCount(days)}
          </>
        ) : (
          <>
            on each of <b>{formatAmount(days, "day", "days")}</b>
          </>
        )}
        .
      </p>
      <dl className={classes.facts}>
        {busiestDay ? (
          <div>
            <dt>Busiest day</dt>
            <dd>
              <Link href={`${messagesHref}?around=${busiestDay.firstSeq}#m-${busiestDay.firstSeq}`}>
                {formatCalendar(busiestDay.day, "short-day")}
              </Link>
              <span>{formatAmount(busiestDay.messages, "message", "messages")}</span>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>On a day with messages</dt>
          <dd>
            {oneDecimal.format(messages / Math.max(activeDays, 1))}
            <span>messages on average</span>
          </dd>
        </div>
        <div>
          <dt>Length</dt>
          <dd>
            {oneDecimal.format(words / Math.max(messages, 1))}
            <span>words a message</span>
          </dd>
        </div>
        <div>
          <dt>Photos and files</dt>
          <dd>
            {formatCount(media)}
            {media > 0 ? <span>{`${formatShare(media / messages)} of all messages`}</span> : null}
          </dd>
        </div>
      </dl>
    </section>
  );
}
