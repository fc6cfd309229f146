import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** An IANA name, or the column that holds one. */
type TimeZone = string | SQLWrapper;

/** The instant at which a day `YYYY-MM-DD` begins in a time zone. */
export function startOfDay(day: string, timeZone: TimeZone): SQL {
  return sql`(${day}::date::timestamp at time zone ${timeZone})`;
}

/** The instant at which it is over: 23 or 25 hours later, where the clocks are changed on it. */
export function endOfDay(day: string, timeZone: TimeZone): SQL {
  return sql`((${day}::date + 1)::timestamp at time zone ${timeZone})`;
}
