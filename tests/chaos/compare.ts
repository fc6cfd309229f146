import type { Stored } from "./read-stored";

/** In what an analysis is not as an undisturbed one. */
export function compare(stormy: Stored, calm: Stored): string[] {
  const differences: string[] = [];
  for (const [name, should] of Object.entries(calm.tables)) {
    const was = stormy.tables[name];
    if (!was) continue;
    if (was.rows < should.rows) differences.push(`${should.rows - was.rows} ${name} lost`);
    if (was.rows > should.rows) differences.push(`${was.rows - should.rows} ${name} too many`);
    if (was.distinct < was.rows) differences.push(`${was.rows - was.distinct} ${name} doubled`);
    if (was.content !== should.content) differences.push(`${name} differ`);
  }
  if (stormy.unembedded > 0) differences.push(`${stormy.unembedded} chunks without embedding`);
  if (stormy.analysis !== calm.analysis) differences.push("the analysis or its statistics differ");
  return differences;
}

/** What is left of an analysis that was deleted. */
export function leftOf({ tables, analysis }: Stored): string[] {
  const left = Object.entries(tables).flatMap(([name, { rows }]) =>
    rows > 0 ? [`${rows} ${name} left`] : [],
  );
  return analysis === null ? left : [...left, "the analysis is left"];
}
