const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Day of the week, 0 for Monday. */
export const weekdayOf = (day: string): number => (dayNumber(day) + 3) % 7;
