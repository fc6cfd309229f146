import type { PersonInsights } from "./insights.schema";
import type { PersonSums } from "./person-sums";

const NIGHT_ENDS = 5;
const LEAST_RATED = 20;
/** Of fewer there is no usual time. */
const LEAST_ANSWERS = 3;
const MOST_EMOJI = 8;

/** What the sums say of one person. */
export function describePerson(
  sums: PersonSums,
): Omit<PersonInsights, "idx" | "name" | "typicalWords" | "typicalPhrases"> {
  const ratedWords = sums.count("ratedWords");
  const { longest } = sums;
  return {
    messages: sums.count("messages"),
    words: sums.count("words"),
    characters: sums.count("characters"),
    questions: sums.count("questions"),
    media: sums.count("media"),
    emoji: sums.total("emoji"),
    links: sums.total("domains"),
    calls: sums.count("calls"),
    callSeconds: sums.count("callSeconds"),
    edited: sums.count("edited"),
    deleted: sums.count("deleted"),
    forwarded: sums.count("forwarded"),
    reactionsReceived: sums.count("reactionsReceived"),
    started: sums.count("started"),
    closed: sums.count("closed"),
    joined: sums.count("joined"),
    unanswered: sums.count("unanswered"),
    medianWaitSeconds: medianOfPowers(sums.tally("waits"), LEAST_ANSWERS),
    medianEditSeconds: medianOfPowers(sums.tally("editWaits")),
    atNight: nightOf(sums.tally("hours")),
    longest: longest ? { characters: longest.characters, messageId: longest.seq } : null,
    sentiment: ratedWords < LEAST_RATED ? null : sums.count("sentiment") / ratedWords,
    topEmoji: [...sums.tally("emoji")]
      .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .slice(0, MOST_EMOJI)
      .map(([text, count]) => ({ text, count })),
    firstDay: sums.firstDay,
    lastDay: sums.lastDay,
  };
}

function nightOf(hours: Map<string, number>): number {
  let messages = 0;
  for (const [hour, count] of hours) if (Number(hour) < NIGHT_ENDS) messages += count;
  return messages;
}

/**
 * The middle of values that are counted by the power of two they reach, as if they were spread evenly between two powers; null of
 * fewer than `least`.
 */
function medianOfPowers(powers: Map<string, number>, least = 1): number | null {
  const counted = [...powers].map(([power, count]) => ({ power: Number(power), count }));
  counted.sort((a, b) => a.power - b.power);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  if (total < least) return null;
  const half = total / 2;
  let below = 0;
  for (const { power, count } of counted) {
    if (below + count >= half) return Math.round(2 ** (power + (half - below) / count));
    below += count;
  }
  return null;
}
