import type { Person } from "@/lib/people/person";
import { SPEAKER_FACTOR } from "@/lib/search/rerank";
import type { Retrieval } from "@/lib/search/retrieve";

/**
 * The best message of somebody asked about scores higher than those of others where it answers. Below this share of their best
 * are nearly half of the questions that ask the wrong person, in three public conversations, and one in twenty of the others.
 */
const FAR_BELOW = 0.85;

/** The one person a question names, where it is others who wrote about it. */
export function silentPerson({ named, found }: Pick<Retrieval, "named" | "found">): Person | undefined {
  const [person, ...more] = named;
  if (!person || more.length > 0) return undefined;
  let [own, others] = [0, 0];
  for (const { author, score } of found) {
    // What they wrote was preferred in the search.
    if (author === person.idx) own = Math.max(own, score / SPEAKER_FACTOR);
    else others = Math.max(others, score);
  }
  return own < others * FAR_BELOW ? person : undefined;
}
