import { readerLocale } from "./reader-locale";

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A number format of the reader's locale. Making one is slow, so each is made once. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = JSON.stringify([readerLocale(), options]);
  const format = numbers.get(key) ?? new Intl.NumberFormat(readerLocale(), options);
  numbers.set(key, format);
  return format;
}

/** A date format of the reader's locale. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([readerLocale(), options]);
  const format = dates.get(key) ?? new Intl.DateTimeFormat(readerLocale(), options);
  dates.set(key, format);
  return format;
}

/** "Anna, Ben and Carla". */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(readerLocale()).format(items);
}
