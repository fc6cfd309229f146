const languages =
  "en de fr es it pt nl sv da nb fi is pl cs sk sl ro hu tr ru uk bg sr el et lv lt ca eu gl id ms af he ar fa hi bn mr ta te th hr".split(
    " ",
  );

let names: Map<string, number> | undefined;

/** 1 to 12 for the name of a month, alone or as it stands in a date ("марта"), in the large languages. */
export function monthOf(name: string): number | null {
  names ??= monthNames();
  return names.get(name.toLowerCase()) ?? null;
}

function monthNames(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const style of [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short" }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2023, month - 1, 15));
        const name = parts.find(({ type }) => type === "month")?.value.toLowerCase() ?? "";
        if (/\p{L}/u.test(name) && !found.has(name)) found.set(name, month);
      }
    }
  }
  return found;
}
