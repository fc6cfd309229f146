const conjunction = new Intl.ListFormat("en", { type: "conjunction" });

export function joinNames(names: string[]): string {
  return conjunction.format(names);
}
