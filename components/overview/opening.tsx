import Link from "next/link";
import { useTranslations } from "use-intl";
import { calendarDay, formatCalendar } from "@/components/intl/format-date";
import { formatCount, formatShare } from "@/components/intl/format-number";
import { numberFormat } from "@/components/intl/formats";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { useFigureScope } from "./figure-scope";
import classes from "./opening.module.css";

const DAY_MS = 86_400_000;

/** Calendar days from the first to the last message, both included. */
function daysSpanned(first: string, last: string, timeZone: string): number {
  return (Date.parse(calendarDay(last, timeZone)) - Date.parse(calendarDay(first, timeZone))) / DAY_MS + 1;
}

/** The chat in one sentence, set large, and four smaller facts under it. */
export function Opening({ stats }: { stats: AnalysisStats }) {
  const t = useTranslations("overview.opening");
  const { timeZone, at, behind } = useFigureScope();
  const { messages, words, media, activeDays, first, last, people, busiestDay } = stats;
  const days = first && last ? daysSpanned(first, last, timeZone) : activeDays;
  const oneDecimal = numberFormat({ maximumFractionDigits: 1 });
  const counts = { messages, words, people: people.length, days, activeDays };
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  return (
    <section aria-label={t("label")}>
      <p className={classes.sentence}>
        {activeDays < days ? t.rich("someDays", { ...counts, b }) : t.rich("everyDay", { ...counts, b })}
      </p>
      <dl className={classes.facts}>
        {busiestDay ? (
          <div>
            <dt>{t("busiestDay")}</dt>
            <dd>
              <Link href={at(busiestDay.firstSeq)}>{formatCalendar(busiestDay.day, "short-day")}</Link>
              <span>{t("messages", { count: busiestDay.messages })}</span>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t("aDay")}</dt>
          <dd>
            {oneDecimal.format(messages / Math.max(activeDays, 1))}
            <span>{t("onAverage")}</span>
          </dd>
        </div>
        <div>
          <dt>{t("length")}</dt>
          <dd>
            {oneDecimal.format(words / Math.max(messages, 1))}
            <span>{t("wordsAMessage")}</span>
          </dd>
        </div>
        <div>
          <dt>{t("media")}</dt>
          <dd>
            {media > 0 ? (
              <Link href={behind({ type: "media" })}>{formatCount(media)}</Link>
            ) : (
              formatCount(media)
            )}
            {media > 0 ? <span>{t("ofAll", { share: formatShare(media / messages) })}</span> : null}
          </dd>
        </div>
      </dl>
    </section>
  );
}
