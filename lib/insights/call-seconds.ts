/** 1:02:03 · 5:10 */
const CLOCK = /(?<!\d)(?:(\d{1,3}):)?(\d{1,3}):(\d\d)(?!\d)/;
/** "Voice call. 3 min" · "Incoming voice call (accepted, 3m 2s)" · "Started a call that lasted 12 minutes." */
const units: [unit: RegExp, seconds: number][] = [
  [/(\d[\d.,]*)\s*(?:h|hrs?|hours?|std|stunden?|horas?|heures?|ore?)(?![\p{L}\p{N}])/iu, 3600],
  [/(\d[\d.,]*)\s*(?:m|mins?|minutes?|minuten?|minutos?|minut[oi])(?![\p{L}\p{N}])/iu, 60],
  [/(\d[\d.,]*)\s*(?:s|secs?|seconds?|sek|sekunden?|segundos?|secondes?|second[oi])(?![\p{L}\p{N}])/iu, 1],
];
/** No call is longer. */
const LONGEST = 7 * 86_400;

/** How long a call was, by its words; 0 where they do not say. */
export function callSeconds(text: string): number {
  const clock = CLOCK.exec(text);
  if (clock) return within(Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]));
  return within(units.reduce((sum, [unit, seconds]) => sum + numberIn(unit.exec(text)?.[1]) * seconds, 0));
}

const within = (seconds: number) => (seconds > LONGEST ? 0 : Math.round(seconds));
const numberIn = (digits: string | undefined) => Number((digits ?? "0").replace(/[.,]/g, ""));
