import Link from "next/link";
import { tabHref } from "@/components/analysis/tabs";
import { formatCount } from "@/components/intl/format-number";
import { personVariables } from "@/components/people/person-colour";
import type { Insights, PersonInsights } from "@/lib/insights/insights.schema";
import { Figure } from "./figure";
import classes from "./words-figure.module.css";

const SHOWN = 6;

type Said = PersonInsights["typicalWords"];

function finding(people: PersonInsights[]): string {
  const said = people.find(({ typicalWords }) => typicalWords.length > 0);
  const [word] = said?.typicalWords ?? [];
  return said && word ? `“${word.text}” is a word of ${said.name}` : "Everybody uses the same words";
}

/** What each says far more often than the others do. */
export function WordsFigure({ analysisId, insights }: { analysisId: string; insights: Insights }) {
  const people = insights.people.filter(({ typicalWords }) => typicalWords.length > 0).slice(0, SHOWN);
  if (people.length === 0) return null;
  const searchHref = (text: string, idx: number) =>
    `${tabHref(analysisId, "messages")}?${new URLSearchParams({ search: text, author: String(idx) })}`;
  return (
    <Figure
      title={finding(people)}
      subtitle="What each says far more often than the others; a word opens where it was said"
      table={{
        head: ["Person", "Word", "Times"],
        rows: people.flatMap(({ idx, name, typicalWords, typicalPhrases }) =>
          [...typicalWords, ...typicalPhrases].map(({ text, count }) => ({
            key: `${idx} ${text}`,
            cells: [name, text, formatCount(count)],
          })),
        ),
      }}
    >
      <div className={classes.people}>
        {people.map(({ idx, name, typicalWords, typicalPhrases, topEmoji }) => (
          <section key={idx} style={personVariables(idx)} aria-label={name}>
            <h3 className={classes.name}>
              <bdi>{name}</bdi>
            </h3>
            <p className={classes.emoji}>{topEmoji.map(({ text }) => text).join(" ")}</p>
            {[typicalWords, typicalPhrases].map((said: Said, i) =>
              said.length > 0 ? (
                <ul key={i === 0 ? "words" : "phrases"} className={classes.words}>
                  {said.map(({ text, count }) => (
                    <li key={text}>
                      <Link href={searchHref(text, idx)} dir="auto">
                        {text}
                      </Link>
                      <span>{formatCount(count)}</span>
                    </li>
                  ))}
                </ul>
              ) : null,
            )}
          </section>
        ))}
      </div>
    </Figure>
  );
}
