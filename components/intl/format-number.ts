import { numberFormat } from "./formats";

export function formatCount(value: number): string {
  return numberFormat().format(value);
}

/** A share between 0 and 1; what is not nothing never reads as 0 %. */
export function formatShare(share: number): string {
  const percents = numberFormat({ style: "percent", maximumFractionDigits: 0 });
  if (share > 0 && share < 0.005) return `< ${percents.format(0.01)}`;
  return percents.format(share);
}

export function formatBytes(bytes: number): string {
  const { value, options } = inFittingUnit(bytes);
  return numberFormat(options).format(value);
}

/** A number of bytes in the unit it is told in, and how to write it. */
export function inFittingUnit(bytes: number) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const power = Math.min(units.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)));
  const unit = units[power] ?? "byte";
  const value = bytes / 1024 ** power;
  const options = {
    style: "unit",
    unit,
    unitDisplay: power === 0 ? "long" : "short",
    maximumFractionDigits: power > 1 && value < 10 ? 1 : 0,
  } as const;
  return { value, options };
}

/** A sum in dollars, as small ones as matter: "$1.20", "< $0.01". */
export function formatDollars(dollars: number): string {
  const format = numberFormat({ style: "currency", currency: "USD" });
  return dollars > 0 && dollars < 0.01 ? `< ${format.format(0.01)}` : format.format(dollars);
}

/** A sum in dollars as a number of cents, in two figures: "0.024", "1.3", "12". */
export function formatCents(dollars: number): string {
  return numberFormat({ maximumSignificantDigits: 2 }).format(dollars * 100);
}
