import { useTranslations } from "use-intl";
import { formatWait } from "@/components/intl/format-wait";
import { personColour } from "@/components/people/person-colour";
import type { Insights } from "@/lib/insights/insights.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { leadersOf } from "./leaders";

const SHOWN = 10;

/** Those who answer somebody else, fastest first. */
export function fastestFirst({ people }: Pick<Insights, "people">) {
  return people
    .flatMap(({ idx, name, medianWaitSeconds }) =>
      medianWaitSeconds === null ? [] : { idx, name, seconds: medianWaitSeconds },
    )
    .toSorted((a, b) => a.seconds - b.seconds);
}

/** How long each takes to answer somebody else. */
export function WaitsFigure({ insights }: { insights: Insights }) {
  const t = useTranslations("overview.waits");
  const { behind } = useFigureScope();
  const ranked = fastestFirst(insights);
  if (ranked.length === 0) return null;
  const fastest = leadersOf(ranked, ({ seconds }) => formatWait(seconds));
  return (
    <Figure
      title={fastest ? t("fastest", { ...fastest }) : t("even")}
      subtitle={t("subtitle")}
      table={{
        head: [t("person"), t("time")],
        rows: ranked.map(({ idx, name, seconds }) => ({
          key: String(idx),
          href: behind({ authors: [idx] }),
          cells: [name, formatWait(seconds)],
        })),
      }}
    >
      <BarList
        rows={ranked.slice(0, SHOWN).map(({ idx, name, seconds }) => ({
          key: String(idx),
          label: name,
          value: seconds,
          text: formatWait(seconds),
          colour: personColour(idx),
          href: behind({ authors: [idx] }),
        }))}
      />
    </Figure>
  );
}
