import { useTranslations } from "use-intl";
import { formatCount } from "@/components/intl/format-number";
import { formatWait } from "@/components/intl/format-wait";
import { personColour } from "@/components/people/person-colour";
import type { Insights } from "@/lib/insights/insights.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";

const SHOWN = 10;

/** How many calls there were, and how long they were together. */
export function CallsFigure({ insights: { people } }: { insights: Insights }) {
  const t = useTranslations("overview.calls");
  const { behind } = useFigureScope();
  const callers = people.filter(({ calls }) => calls > 0).toSorted((a, b) => b.calls - a.calls);
  if (callers.length === 0) return null;
  const count = callers.reduce((sum, { calls }) => sum + calls, 0);
  const seconds = callers.reduce((sum, { callSeconds }) => sum + callSeconds, 0);
  const lengthOf = (length: number) => (length > 0 ? formatWait(length) : t("unknown"));
  return (
    <Figure
      title={
        seconds > 0 ? t("findingWithLength", { count, time: formatWait(seconds) }) : t("finding", { count })
      }
      subtitle={t("subtitle")}
      table={{
        head: [t("person"), t("calls"), t("length")],
        rows: callers.map(({ idx, name, calls, callSeconds }) => ({
          key: String(idx),
          href: behind({ authors: [idx], type: "call" }),
          cells: [name, formatCount(calls), lengthOf(callSeconds)],
        })),
      }}
    >
      <BarList
        rows={callers.slice(0, SHOWN).map(({ idx, name, calls, callSeconds }) => ({
          key: String(idx),
          label: name,
          value: calls,
          text: callSeconds > 0 ? `${formatCount(calls)} · ${lengthOf(callSeconds)}` : formatCount(calls),
          colour: personColour(idx),
          href: behind({ authors: [idx], type: "call" }),
        }))}
      />
    </Figure>
  );
}
