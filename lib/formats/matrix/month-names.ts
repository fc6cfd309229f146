const locales =
  "en de fr es pt it nl sv da nb fi pl cs sk hu ro bg ru uk tr el et lv lt sl hr sr ca gl eu is ga cy id vi".split(
    " ",
  );

let numbers: Map<string, number> | undefined;

/** 1 to 12 for the name of a month, whole or short, in a language in which Element is used. */
export function monthOf(word: string): number | undefined {
  if (!/\p{L}/u.test(word)) return undefined;
  numbers ??= monthNumbers();
  return numbers.get(simplify(word));
}

function monthNumbers(): Map<string, number> {
  const found = new Map<string, number>();
  for (const locale of locales) {
    for (const style of ["short", "long"] as const) {
      const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: style, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2001, month - 1, 10));
        const name = simplify(parts.find(({ type }) => type === "month")?.value ?? "");
        if (name !== "" && !found.has(name)) found.set(name, month);
      }
    }
  }
  return found;
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/\.$/, "");
}
