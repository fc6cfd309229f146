/** Ways to ask, by kind of question. `{person}` and the like stand for what an instance asks about. */
export type Phrasings = Readonly<Record<string, readonly string[]>>;

export function phrased(phrasing: string, slots: Record<string, string>): string {
  return phrasing.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);
}
