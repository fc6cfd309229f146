import { useTranslations } from "use-intl";
import { formatCount } from "@/components/intl/format-number";
import { BarList } from "./bar-list";
import { Figure } from "./figure";

const SHOWN = 10;

interface TopsFigureProps {
  title: string;
  subtitle: string;
  /** What a row of the table is. */
  what: string;
  rows: { key: string; label: string; count: number; href?: string }[];
}

/** What there is most of. */
export function TopsFigure({ title, subtitle, what, rows }: TopsFigureProps) {
  const t = useTranslations("overview.tops");
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      table={{
        head: [what, t("times")],
        rows: rows.map(({ key, label, count, href }) => ({ key, href, cells: [label, formatCount(count)] })),
      }}
    >
      <BarList
        rows={rows.slice(0, SHOWN).map(({ key, label, count, href }) => ({
          key,
          label,
          href,
          value: count,
          text: formatCount(count),
          colour: "var(--bar-quiet)",
        }))}
      />
    </Figure>
  );
}
