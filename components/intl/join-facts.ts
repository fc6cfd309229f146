/** Facts in a row. No line ends within one of them. */
export function joinFacts(facts: (string | null)[]): string {
  return facts
    .filter((fact) => fact !== null)
    .map((fact) => fact.replaceAll(" ", "\u00a0"))
    .join(" · ");
}
