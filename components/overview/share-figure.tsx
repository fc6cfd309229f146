import { tabHref } from "@/components/analysis/tabs";
import { formatCount, formatShare } from "@/components/intl/format-number";
import { personColour } from "@/components/people/person-colour";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";
import { byMessages, shareFinding } from "./findings";

const SHOWN = 12;

export function ShareFigure({ analysisId, stats }: { analysisId: string; stats: AnalysisStats }) {
  const people = byMessages(stats.people);
  const shareOf = (messages: number) => formatShare(messages / Math.max(stats.messages, 1));
  return (
    <Figure
      title={shareFinding(stats)}
      subtitle={
        people.length > SHOWN
          ? `Messages by person, the ${SHOWN} who write most; the table has everybody`
          : "Messages by person; a name opens what they wrote"
      }
      table={{
        head: ["Person", "Messages", "Share", "Words", "Media"],
        rows: people.map((person) => ({
          key: String(person.idx),
          cells: [
            person.name,
            formatCount(person.messages),
            shareOf(person.messages),
            formatCount(person.words),
            formatCount(person.media),
          ],
        })),
      }}
    >
      <BarList
        rows={people.slice(0, SHOWN).map((person) => ({
          key: String(person.idx),
          label: person.name,
          value: person.messages,
          text: `${formatCount(person.messages)} · ${shareOf(person.messages)}`,
          colour: personColour(person.idx),
          href: `${tabHref(analysisId, "messages")}?author=${person.idx}`,
        }))}
      />
    </Figure>
  );
}
