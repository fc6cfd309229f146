import { useFormatter } from "use-intl";

const styles = {
  month: { month: "short", year: "numeric", timeZone: "UTC" },
  day: { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
} as const;

/**
 * Writes days and months of the calendar on the server too, which knows the reader's locale but has no page to read it
 * from. Its names of months may be of another edition than the browser's.
 */
export function useCalendar() {
  const format = useFormatter();
  return (day: string, style: keyof typeof styles) => {
    const date = new Date(day.length === 7 ? `${day}-01` : day);
    return Number.isNaN(date.getTime()) ? "" : format.dateTime(date, styles[style]);
  };
}
