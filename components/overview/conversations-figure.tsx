import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { formatCount, formatShare } from "@/components/intl/format-number";
import { personColour } from "@/components/people/person-colour";
import type { Insights } from "@/lib/insights/insights.schema";
import { type ConversationMoment, conversationMomentSchema } from "@/lib/messages/message-types.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { leadersOf } from "./leaders";

const SHOWN = 10;
const moments = conversationMomentSchema.options;

/** Who begins conversations, joins them, has the last word, and is left without an answer. */
export function ConversationsFigure({ insights }: { insights: Insights }) {
  const t = useTranslations("overview.conversations");
  const { behind } = useFigureScope();
  const [wanted, setWanted] = useState<ConversationMoment>("started");
  const { people, conversations } = insights;
  const known = moments.filter((moment) => people.some((person) => person[moment] > 0));
  const moment = known.includes(wanted) ? wanted : (known[0] ?? "started");
  const ranked = people.filter((person) => person[moment] > 0).toSorted((a, b) => b[moment] - a[moment]);
  const [most] = ranked;
  const leaders = leadersOf(ranked, (person) => person[moment]);
  const total = ranked.reduce((sum, person) => sum + person[moment], 0);
  return (
    <Figure
      title={
        most && leaders
          ? t(`findings.${moment}`, { ...leaders, share: formatShare(most[moment] / total) })
          : t(most ? "even" : "none")
      }
      subtitle={t("subtitle", { count: conversations })}
      table={{
        head: [t("person"), ...moments.map((one) => t(`heads.${one}`))],
        rows: people.map((person) => ({
          key: String(person.idx),
          href: behind({ authors: [person.idx], moment: "started" }),
          cells: [person.name, ...moments.map((one) => formatCount(person[one]))],
        })),
      }}
    >
      {known.length > 1 ? (
        <NativeSelect
          aria-label={t("compare")}
          value={moment}
          onChange={(event) => setWanted(conversationMomentSchema.parse(event.currentTarget.value))}
          data={known.map((value) => ({ value, label: t(`choices.${value}`) }))}
          maw="20rem"
          mb="sm"
        />
      ) : null}
      <BarList
        rows={ranked.slice(0, SHOWN).map((person) => ({
          key: String(person.idx),
          label: person.name,
          value: person[moment],
          text: formatCount(person[moment]),
          colour: personColour(person.idx),
          href: behind({ authors: [person.idx], moment }),
        }))}
      />
    </Figure>
  );
}
