import { useTranslations } from "use-intl";
import { formatCount, formatShare } from "@/components/intl/format-number";
import { personColour } from "@/components/people/person-colour";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { byMessages, shareFinding } from "./findings";

const SHOWN = 12;

export function ShareFigure({ stats }: { stats: AnalysisStats }) {
  const t = useTranslations("overview.share");
  const { behind } = useFigureScope();
  const people = byMessages(stats.people);
  const shareOf = (messages: number) => formatShare(messages / Math.max(stats.messages, 1));
  return (
    <Figure
      title={shareFinding(t, stats)}
      subtitle={people.length > SHOWN ? t("ofMany", { shown: SHOWN }) : t("subtitle")}
      table={{
        head: [t("person"), t("messages"), t("share"), t("words"), t("media")],
        rows: people.map(({ idx, name, messages, words, media }) => ({
          key: String(idx),
          href: behind({ authors: [idx] }),
          cells: [name, formatCount(messages), shareOf(messages), formatCount(words), formatCount(media)],
        })),
      }}
    >
      <BarList
        rows={people.slice(0, SHOWN).map(({ idx, name, messages }) => ({
          key: String(idx),
          label: name,
          value: messages,
          text: `${formatCount(messages)} · ${shareOf(messages)}`,
          colour: personColour(idx),
          href: behind({ authors: [idx] }),
        }))}
      />
    </Figure>
  );
}
