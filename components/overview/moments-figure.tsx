import Link from "next/link";
import { useTranslations } from "use-intl";
import { formatCalendar, formatSpan } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import { formatWait } from "@/components/intl/format-wait";
import type { Insights } from "@/lib/insights/insights.schema";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import classes from "./moments-figure.module.css";

const SHOWN = 5;

interface Moment {
  key: string;
  href: string;
  label: string;
  text: string;
}

/** The days with most messages, the longest times without any, the longest conversation and what people reacted to. */
export function MomentsFigure({ insights }: { insights: Insights }) {
  const t = useTranslations("overview.moments");
  const { at, behind, timeZone } = useFigureScope();
  const { busiestDays, silences, longestConversation, mostReacted, people } = insights;
  const [longest] = silences;
  const nameOf = new Map(people.map(({ idx, name }) => [idx, name]));
  const reacted = mostReacted.map(({ messageId, person, day, reactions }) => ({
    key: String(messageId),
    href: at(messageId),
    label: `${nameOf.get(person) ?? ""}, ${formatCalendar(day, "short-day")}`,
    text: t("reactions", { count: reactions }),
  }));
  return (
    <Figure
      title={longest ? t("silence", { time: formatWait(longest.seconds) }) : t("noSilence")}
      subtitle={t("subtitle")}
      table={{
        head: [t("day"), t("messages")],
        rows: busiestDays.map(({ day, messages }) => ({
          key: day,
          href: behind({ from: day, to: day }),
          cells: [formatCalendar(day, "short-day"), formatCount(messages)],
        })),
      }}
    >
      <div className={classes.lists}>
        <MomentList
          label={t("busiest")}
          moments={busiestDays.slice(0, SHOWN).map(({ day, messages, firstMessage }) => ({
            key: day,
            href: at(firstMessage),
            label: formatCalendar(day, "full-day"),
            text: t("count", { count: messages }),
          }))}
        />
        <MomentList
          label={t("silences")}
          moments={silences.map(({ after, startAt, endAt, seconds }) => ({
            key: String(after),
            href: at(after),
            label: formatSpan(startAt, endAt, timeZone),
            text: formatWait(seconds),
          }))}
        />
        {longestConversation ? (
          <MomentList
            label={t("conversation")}
            moments={[
              {
                key: "longest",
                href: at(longestConversation.firstMessage),
                label: formatCalendar(longestConversation.day, "full-day"),
                text: t("conversationLength", {
                  count: longestConversation.messages,
                  time: formatWait(longestConversation.seconds),
                }),
              },
            ]}
          />
        ) : null}
        {reacted.length > 0 ? <MomentList label={t("reacted")} moments={reacted} /> : null}
      </div>
    </Figure>
  );
}

function MomentList({ label, moments }: { label: string; moments: Moment[] }) {
  if (moments.length === 0) return null;
  return (
    <div>
      <h4 className={classes.name}>{label}</h4>
      <ol className={classes.list}>
        {moments.map(({ key, href, label: what, text }) => (
          <li key={key}>
            <Link href={href}>{what}</Link>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
