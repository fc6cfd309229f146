import { useTranslations } from "use-intl";
import { formatCount } from "@/components/intl/format-number";
import { personVariables } from "@/components/people/person-colour";
import type { Insights, PersonInsights } from "@/lib/insights/insights.schema";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { SaidList } from "./said-list";
import classes from "./words-figure.module.css";

const SHOWN = 6;

/** What each says far more often than the others do. */
export function WordsFigure({ insights }: { insights: Insights }) {
  const t = useTranslations("overview.words");
  const { behind } = useFigureScope();
  const people = insights.people.filter(({ typicalWords }) => typicalWords.length > 0).slice(0, SHOWN);
  const [first] = people;
  const word = first?.typicalWords[0]?.text;
  if (!first || !word) return null;
  return (
    <Figure
      title={t("finding", { word, name: first.name })}
      subtitle={t("subtitle")}
      table={{
        head: [t("person"), t("word"), t("times")],
        rows: people.flatMap(({ idx, name, typicalWords, typicalPhrases }) =>
          [...typicalWords, ...typicalPhrases].map(({ text, count }) => ({
            key: `${idx} ${text}`,
            href: behind({ authors: [idx], search: text }),
            cells: [name, text, formatCount(count)],
          })),
        ),
      }}
    >
      <div className={classes.people}>
        {people.map((person) => (
          <OnePersonsWords key={person.idx} person={person} />
        ))}
      </div>
    </Figure>
  );
}

function OnePersonsWords({ person }: { person: PersonInsights }) {
  const { idx, name, typicalWords, typicalPhrases, topEmoji } = person;
  const { behind } = useFigureScope();
  const hrefOf = (search: string) => behind({ authors: [idx], search });
  return (
    <section style={personVariables(idx)} aria-label={name}>
      <h4 className={classes.name}>
        <bdi>{name}</bdi>
      </h4>
      <p className={classes.emoji}>{topEmoji.map(({ text }) => text).join(" ")}</p>
      <SaidList said={typicalWords} hrefOf={hrefOf} />
      <SaidList said={typicalPhrases} hrefOf={hrefOf} />
    </section>
  );
}
