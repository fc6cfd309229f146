import type { RankFacts } from "../tools/rank-people";
import { messagesIn } from "./wording";

const MOST_LISTED = 10;

/** Who wrote the most or the fewest, with everybody in order. */
export function tellRanking({ ranking }: RankFacts, order: "most" | "fewest", when: string): string {
  const [top] = ranking;
  if (!top || ranking.every(({ value }) => value === 0)) return `Nobody wrote anything${when}.`;
  const winners = ranking.filter(({ value }) => value === top.value);
  const names = winners.map(({ name }) => `**${name}**`).join(" and ");
  const list = ranking
    .slice(0, MOST_LISTED)
    .map(
      ({ name, value, example }) =>
        `- ${name}: ${messagesIn(value)}${example === null ? "" : ` [${example}]`}`,
    );
  return `${names} sent the ${order}${when}: ${messagesIn(top.value)}${winners.length > 1 ? " each" : ""}.\n\n${list.join("\n")}`;
}
