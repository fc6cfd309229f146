import "server-only";
import type { Database } from "@/db/client";
import { findKnownTerms, listTermsBeginning } from "@/db/queries/postings";
import { irregularForms } from "./irregular-forms";
import { type AlikeTerm, sharedBeginning, similarTerms } from "./similar-terms";

/**
 * What counts for terms of a question besides themselves: irregular forms ("went" for "go"), and for a term that the chat does not
 * have, those that look like it.
 */
export async function findAlikeTerms(
  database: Database,
  { analysisId, language, terms }: { analysisId: string; language: string | null; terms: string[] },
): Promise<Map<string, AlikeTerm[]>> {
  const alike = new Map<string, AlikeTerm[]>();
  if (language === "en") for (const term of terms) alike.set(term, formsOf(term));
  const forms = [...alike.values()].flat().map(({ term }) => term);
  const known = await findKnownTerms(database, { analysisId, terms: [...terms, ...forms] });
  for (const term of new Set(terms)) {
    const isKnown = known.has(term) || alike.get(term)?.some((form) => known.has(form.term));
    const beginning = isKnown ? undefined : sharedBeginning(term);
    if (beginning === undefined) continue;
    alike.set(term, similarTerms(term, await listTermsBeginning(database, { analysisId, beginning })));
  }
  return alike;
}

const formsOf = (term: string): AlikeTerm[] =>
  Array.from(irregularForms.get(term) ?? [], (form) => ({ term: form, share: 1 }));
