import { dayIn } from "@/lib/formats/dates/date-order";
import { dayPeriodOf, hourOfDay } from "@/lib/formats/dates/day-period";
import type { DateOrder } from "@/lib/formats/message";
import type { Header } from "@/lib/formats/whatsapp/header-style";

/** Milliseconds, as if the clock on the wall were UTC; null where there is no such time. */
export function timeOf(header: Header, order: DateOrder): number | null {
  const day = dayIn(order, header);
  const period = header.dayPeriod === "" ? undefined : dayPeriodOf(header.dayPeriod);
  // Some clocks count from 1 to 24.
  const hour = header.hour === 24 ? 0 : hourOfDay(header.hour, period);
  if (day === null || hour > 23 || header.minute > 59 || header.seconds > 59) return null;
  return ((day * 24 + hour) * 60 + header.minute) * 60_000 + header.seconds * 1000;
}
