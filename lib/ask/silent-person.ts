import type { Person } from "@/lib/people/person";
import { SPEAKER_FACTOR } from "@/lib/search/rerank";
import type { FoundMessage, Retrieval } from "@/lib/search/retrieve";

/**
 * The best message of somebody asked about scores higher than those of others where it answers, or has as many of the question's
 * words. Below this share of the others in both are two in five of the questions that ask the wrong person, in three public
 * conversations, and one in fifty of the rest.
 */
const FAR_BELOW = 0.9;

/** The one person a question names, where it is others who wrote about it. */
export function silentPerson({ named, found }: Pick<Retrieval, "named" | "found">): Person | undefined {
  const [person, ...more] = named;
  if (!person || more.length > 0) return undefined;
  const own = found.filter(({ author }) => author === person.idx);
  const others = found.filter(({ author }) => author !== person.idx);
  // What they wrote was preferred in the search.
  const isFar = bestOf(own, score) / SPEAKER_FACTOR < FAR_BELOW * bestOf(others, score);
  const isSilent =
    isFar && (own.length === 0 || bestOf(own, coverage) < FAR_BELOW * bestOf(others, coverage));
  return isSilent ? person : undefined;
}

const score = (message: FoundMessage) => message.score;
const coverage = (message: FoundMessage) => message.ownCoverage;

const bestOf = (messages: FoundMessage[], value: (message: FoundMessage) => number) =>
  Math.max(0, ...messages.map(value));
