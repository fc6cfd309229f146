import { NativeSelect } from "@mantine/core";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { formatCount } from "@/components/intl/format-number";
import type { TranscriptView } from "@/components/messages/transcript-view";
import type { Insights } from "@/lib/insights/insights.schema";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import classes from "./network-figure.module.css";

type Relation = keyof Insights["network"];
interface Person {
  idx: number;
  name: string;
}

const SHOWN = 8;
const relations: Relation[] = ["answered", "replied", "mentioned", "reactedTo"];

/** Which messages show that one turned to another. */
const shownBy: Record<Relation, (from: Person, to: Person) => Partial<TranscriptView>> = {
  answered: (from) => ({ authors: [from.idx] }),
  replied: (from) => ({ authors: [from.idx], type: "reply" }),
  mentioned: (from, to) => ({ authors: [from.idx], search: `@${to.name.split(/\s/)[0] ?? ""}` }),
  reactedTo: (_, to) => ({ authors: [to.idx], type: "reaction" }),
};

/** Who turns to whom. */
export function NetworkFigure({ insights }: { insights: Insights }) {
  const t = useTranslations("overview.network");
  const { behind } = useFigureScope();
  const [chosen, setChosen] = useState<Relation>("answered");
  const known = relations.filter((relation) => insights.network[relation].length > 0);
  const relation = known.includes(chosen) ? chosen : known[0];
  if (!relation) return null;
  const byIdx = new Map(insights.people.map((person) => [person.idx, person]));
  const links = insights.network[relation].flatMap(({ from, to, count }) => {
    const [who, whom] = [byIdx.get(from), byIdx.get(to)];
    return who && whom ? { who, whom, count, href: behind(shownBy[relation](who, whom)) } : [];
  });
  const [most, second] = links;
  const people = insights.people.slice(0, SHOWN);
  if (!most || people.length < 2) return null;
  return (
    <Figure
      title={
        most.count === second?.count
          ? t("even")
          : t(`findings.${relation}`, { who: most.who.name, whom: most.whom.name })
      }
      subtitle={t("subtitle")}
      table={{
        head: [t("who"), t("whom"), t("often")],
        rows: links.map(({ who, whom, count, href }) => ({
          key: `${who.idx} ${whom.idx}`,
          href,
          cells: [who.name, whom.name, formatCount(count)],
        })),
      }}
    >
      {known.length > 1 ? (
        <NativeSelect
          aria-label={t("kind")}
          value={relation}
          onChange={({ currentTarget: { value } }) =>
            setChosen(relations.find((one) => one === value) ?? "answered")
          }
          data={known.map((value) => ({ value, label: t(`choices.${value}`) }))}
          maw="20rem"
          mb="sm"
        />
      ) : null}
      <Matrix people={people} links={links} />
    </Figure>
  );
}

interface MatrixProps {
  people: Person[];
  /** Strongest first. */
  links: { who: Person; whom: Person; count: number; href: string }[];
}

function Matrix({ people, links }: MatrixProps) {
  const most = links[0]?.count ?? 1;
  const linkOf = (from: Person, to: Person) =>
    links.find(({ who, whom }) => who.idx === from.idx && whom.idx === to.idx);
  const shade = (count: number) =>
    `color-mix(in oklab, var(--accent) ${Math.round((count / most) * 60)}%, var(--paper-sunk))`;
  return (
    <div className={classes.scroller}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <td />
            {people.map(({ idx, name }) => (
              <th key={idx} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((from) => (
            <tr key={from.idx}>
              <th scope="row">
                <bdi>{from.name}</bdi>
              </th>
              {people.map((to) => {
                const link = linkOf(from, to);
                return (
                  <td key={to.idx} style={{ background: shade(link?.count ?? 0) }}>
                    {link ? (
                      <Link href={link.href} prefetch={false}>
                        {formatCount(link.count)}
                      </Link>
                    ) : (
                      <span aria-hidden="true">{from.idx === to.idx ? "" : "·"}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
