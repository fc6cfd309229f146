import { formatAmount, formatCount, formatShare } from "@/components/intl/format-number";
import { formatWait } from "@/components/intl/format-wait";
import { personColour } from "@/components/people/person-colour";
import type { Insights } from "@/lib/insights/insights.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";

const SHOWN = 10;

function finding({ people, conversations }: Insights): string {
  const most = people.toSorted((a, b) => b.started - a.started)[0];
  if (!most || most.started === 0) return "Nobody began a conversation here";
  return `${most.name} starts ${formatShare(most.started / conversations)} of the conversations`;
}

/** Who begins, ends and answers. */
export function ConversationsFigure({ insights }: { insights: Insights }) {
  const { people, conversations } = insights;
  const ranked = people.filter(({ started }) => started > 0).toSorted((a, b) => b.started - a.started);
  return (
    <Figure
      title={finding(insights)}
      subtitle={`Who speaks first after three hours of silence, in ${formatAmount(conversations, "conversation", "conversations")}`}
      table={{
        head: ["Person", "Started", "Had the last word", "Joined", "Nobody answered"],
        rows: people.map((person) => ({
          key: String(person.idx),
          cells: [
            person.name,
            ...[person.started, person.closed, person.joined, person.unanswered].map(formatCount),
          ],
        })),
      }}
    >
      <BarList
        rows={ranked.slice(0, SHOWN).map((person) => ({
          key: String(person.idx),
          label: person.name,
          value: person.started,
          text: formatCount(person.started),
          colour: personColour(person.idx),
        }))}
      />
    </Figure>
  );
}

/** How long each takes to answer somebody else. */
export function WaitsFigure({ insights }: { insights: Insights }) {
  const ranked = insights.people
    .flatMap(({ idx, name, medianWaitSeconds }) =>
      medianWaitSeconds === null ? [] : { idx, name, seconds: medianWaitSeconds },
    )
    .toSorted((a, b) => a.seconds - b.seconds);
  const [fastest] = ranked;
  if (!fastest) return null;
  return (
    <Figure
      title={`${fastest.name} answers fastest`}
      subtitle="About half of their answers to somebody else come within this time"
      table={{
        head: ["Person", "Usual time to answer"],
        rows: ranked.map(({ idx, name, seconds }) => ({
          key: String(idx),
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
        }))}
      />
    </Figure>
  );
}
