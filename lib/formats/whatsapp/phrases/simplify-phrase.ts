// The marks that WhatsApp sets around what it generates, and the full stop that some versions add.
const noise = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]|[.。।]\s*$/g;

/** Letters that may be written in two ways, as য় in Bengali is. */
const composable = /[\u0300-\u1fff]/;

/** The form in which phrases are compared: without marks, final stop and case, accents as one character with their letter. */
export function simplifyPhrase(phrase: string): string {
  const simple = phrase
    .replace(noise, "")
    .trim()
    .replace(/\u00a0/g, " ")
    .toLowerCase();
  return composable.test(simple) ? simple.normalize("NFC") : simple;
}

/** Phrases of all languages as one set. */
export function phraseSet(phrases: Record<string, readonly string[]>): ReadonlySet<string> {
  return new Set(Object.values(phrases).flat().map(simplifyPhrase));
}
