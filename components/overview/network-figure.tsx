import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { formatCount } from "@/components/intl/format-number";
import type { Insights } from "@/lib/insights/insights.schema";
import { Figure } from "./figure";
import classes from "./network-figure.module.css";

type Relation = keyof Insights["network"];

const SHOWN = 8;
const relations: Record<Relation, { label: string; verb: string }> = {
  answered: { label: "Speaks after", verb: "answers" },
  replied: { label: "Quotes", verb: "quotes" },
  mentioned: { label: "Mentions", verb: "mentions" },
  reactedTo: { label: "Reacts to", verb: "reacts to" },
};

/** Who turns to whom. */
export function NetworkFigure({ insights }: { insights: Insights }) {
  const [chosen, setChosen] = useState<Relation>("answered");
  const known = (Object.keys(relations) as Relation[]).filter(
    (relation) => insights.network[relation].length > 0,
  );
  const relation = known.includes(chosen) ? chosen : known[0];
  if (!relation) return null;
  const links = insights.network[relation];
  const nameOf = new Map(insights.people.map(({ idx, name }) => [idx, name]));
  const named = links.filter(({ from, to }) => nameOf.has(from) && nameOf.has(to));
  const [most] = named;
  const people = insights.people.slice(0, SHOWN);
  if (!most || people.length < 2) return null;
  const countOf = (from: number, to: number) =>
    links.find((link) => link.from === from && link.to === to)?.count ?? 0;
  const { verb } = relations[relation];
  return (
    <Figure
      title={`${nameOf.get(most.from)} ${verb} ${nameOf.get(most.to)} the most`}
      subtitle="Who turns to whom: the row to the column"
      table={{
        head: ["Who", "Whom", "How often"],
        rows: named.map(({ from, to, count }) => ({
          key: `${from} ${to}`,
          cells: [nameOf.get(from) ?? "", nameOf.get(to) ?? "", formatCount(count)],
        })),
      }}
    >
      {known.length > 1 ? (
        <NativeSelect
          aria-label="Kind of attention"
          value={relation}
          onChange={(event) => setChosen(event.currentTarget.value as Relation)}
          data={known.map((value) => ({ value, label: relations[value].label }))}
          maw="20rem"
          mb="sm"
        />
      ) : null}
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
                  const count = countOf(from.idx, to.idx);
                  const share = Math.round((count / most.count) * 60);
                  return (
                    <td
                      key={to.idx}
                      style={{
                        background: `color-mix(in oklab, var(--accent) ${share}%, var(--paper-sunk))`,
                      }}
                    >
                      {from.idx === to.idx ? "" : formatCount(count)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}
