import { tabHref } from "@/components/analysis/tabs";
import { formatCount } from "@/components/intl/format-number";
import { BarList } from "./bar-list";
import { Figure } from "./figure";

const SHOWN = 10;

interface TopsFigureProps {
  title: string;
  subtitle: string;
  /** What a row of the table is. */
  what: string;
  rows: { text: string; count: number }[];
  /** Where the messages with one of them are. */
  href?: (text: string) => string;
}

/** What there is most of. */
export function TopsFigure({ title, subtitle, what, rows, href }: TopsFigureProps) {
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      table={{
        head: [what, "Times"],
        rows: rows.map(({ text, count }) => ({ key: text, cells: [text, formatCount(count)] })),
      }}
    >
      <BarList
        rows={rows.slice(0, SHOWN).map(({ text, count }) => ({
          key: text,
          label: text,
          value: count,
          text: formatCount(count),
          colour: "var(--bar-quiet)",
          href: href?.(text),
        }))}
      />
    </Figure>
  );
}

/** Where the messages with a text are. */
export const searchHref = (analysisId: string) => (text: string) =>
  `${tabHref(analysisId, "messages")}?${new URLSearchParams({ search: text })}`;
