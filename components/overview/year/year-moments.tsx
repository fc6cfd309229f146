import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { formatCalendar, formatHour, formatSpan, formatWeekday } from "@/components/intl/format-date";
import { formatWait } from "@/components/intl/format-wait";
import { useFigureScope } from "@/components/overview/figure-scope";
import { hoursOfWeek } from "@/components/overview/week-figure";
import type { Year } from "@/lib/insights/insights.schema";
import { bold, Plate } from "./plate";
import classes from "./year.module.css";

/** Shorter ones are nights. */
const LEAST_SILENCE_SECONDS = 24 * 60 * 60;

/** The days and hours that stand out; each opens its messages. */
export function YearMoments({ told: { insights } }: { told: Year }) {
  const t = useTranslations("overview.year");
  const { at, behind, timeZone } = useFigureScope();
  const { busiestDays, longestConversation, silences, streak, week } = insights;
  const [busiest] = busiestDays;
  const [silence] = silences;
  const [lively, next] = hoursOfWeek(week);
  const to = (href: string) => ({ ...bold, a: (chunks: ReactNode) => <Link href={href}>{chunks}</Link> });
  return (
    <>
      {busiest ? (
        <Plate
          sentence={t.rich("busiestDay", {
            day: formatCalendar(busiest.day, "full-day"),
            count: busiest.messages,
            ...to(at(busiest.firstMessage)),
          })}
        />
      ) : null}
      {longestConversation ? (
        <Plate
          sentence={t.rich("conversation", {
            day: formatCalendar(longestConversation.day, "day"),
            count: longestConversation.messages,
            time: formatWait(longestConversation.seconds),
            ...to(at(longestConversation.firstMessage)),
          })}
        />
      ) : null}
      {lively && lively.messages !== next?.messages ? (
        <Plate
          sentence={t.rich("hour", {
            day: formatWeekday(lively.weekday, "long"),
            hour: formatHour(lively.hour),
            ...to(behind({ weekday: lively.weekday + 1, hour: lively.hour })),
          })}
        />
      ) : null}
      {streak && streak.days > 2 ? (
        <Plate
          sentence={t.rich("streak", {
            count: streak.days,
            ...to(behind({ from: streak.from, to: streak.to })),
          })}
        />
      ) : null}
      {silence && silence.seconds >= LEAST_SILENCE_SECONDS ? (
        <Plate sentence={t.rich("silence", { time: formatWait(silence.seconds), ...to(at(silence.after)) })}>
          <p className={classes.beside}>{formatSpan(silence.startAt, silence.endAt, timeZone)}</p>
        </Plate>
      ) : null}
    </>
  );
}
