import Link from "next/link";
import { tabHref } from "@/components/analysis/tabs";
import { formatCalendar } from "@/components/intl/format-date";
import { formatAmount, formatCount, formatShare } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import classes from "./opening.module.css";

interface OpeningProps {
  analysisId: string;
  stats: AnalysisStats;
}

const DAY_MS = 86_400_000;

function daysBetween(first: string, last: string): number {
  return Math.floor((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;
}

/** The chat in one sentence, set large, and four smaller facts under it. */
export function Opening({ analysisId, stats }: OpeningProps) {
  const { messages, words, media, activeDays, first, last, people, busiestDay } = stats;
  const oneDecimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
  const messagesHref = tabHref(analysisId, "messages");
  return (
    <section aria-label="In short">
      <p className={classes.sentence}>
        <b>{formatAmount(messages, "message", "messages")}</b> and{" "}
        <b>{formatAmount(words, "word", "words")}</b> by {formatAmount(people.length, "person", "people")}, on{" "}
        <b>{formatAmount(activeDays, "day", "days")}</b>
        {first && last ? ` out of ${formatCount(Math.max(activeDays, daysBetween(first, last)))}` : null}.
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
            <span>{`${formatShare(media / Math.max(messages, 1))} of all messages`}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
