import Link from "next/link";
import { useTranslations } from "use-intl";
import { calendarDay, formatCalendar } from "@/components/intl/format-date";
import { formatCount, formatShare } from "@/components/intl/format-number";
import { BarList } from "@/components/overview/bar-list";
import { useFigureScope } from "@/components/overview/figure-scope";
import { shareFinding } from "@/components/overview/findings";
import { personColour } from "@/components/people/person-colour";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import type { PersonInsights, Year } from "@/lib/insights/insights.schema";
import { Plate } from "./plate";
import classes from "./year.module.css";

const SHOWN = 10;
/** With fewer messages a share says nothing of a habit. */
const LEAST_MESSAGES = 20;

interface YearPeopleProps {
  told: Year;
  /** Of the whole chat. */
  people: AnalysisStats["people"];
  timeZone: string;
}

/** Who wrote, who was new, and who was up at night. */
export function YearPeople({ told: { year, years, insights }, people, timeZone }: YearPeopleProps) {
  const t = useTranslations("overview.year");
  const share = useTranslations("overview.share");
  const { behind } = useFigureScope();
  const arrivals = people.flatMap(({ idx, name, firstAt }) =>
    firstAt === null ? [] : { idx, name, day: calendarDay(firstAt, timeZone) },
  );
  const newcomers = years[0] === year ? [] : arrivals.filter(({ day }) => day.startsWith(year));
  const owl = nightOwl(insights.people);
  return (
    <>
      <Plate sentence={shareFinding(share, insights)}>
        <BarList
          rows={insights.people.slice(0, SHOWN).map(({ idx, name, messages }) => ({
            key: String(idx),
            label: name,
            value: messages,
            text: `${formatCount(messages)} · ${formatShare(messages / insights.messages)}`,
            colour: personColour(idx),
            href: behind({ authors: [idx] }),
          }))}
        />
      </Plate>
      {newcomers.length > 0 ? (
        <Plate sentence={t("newPeople", { count: newcomers.length })}>
          <ul className={classes.list}>
            {newcomers.slice(0, SHOWN).map(({ idx, name, day }) => (
              <li key={idx}>
                <Link href={behind({ authors: [idx] })}>
                  <bdi>{name}</bdi>
                </Link>
                <span>{formatCalendar(day, "short-day")}</span>
              </li>
            ))}
          </ul>
        </Plate>
      ) : null}
      {owl ? (
        <Plate
          sentence={
            <Link href={behind({ authors: [owl.idx], hour: 0, hourTo: 4 })}>
              {t("night", { name: owl.name, share: formatShare(owl.atNight / owl.messages) })}
            </Link>
          }
        />
      ) : null}
    </>
  );
}

function nightOwl(people: PersonInsights[]): PersonInsights | undefined {
  const awake = people.filter(({ messages, atNight }) => messages >= LEAST_MESSAGES && atNight > 0);
  return awake.toSorted((a, b) => b.atNight / b.messages - a.atNight / a.messages)[0];
}
