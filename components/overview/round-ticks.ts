const ROUND = [1, 2, 5, 10];
/** How many steps the values are to be spread over, or a few more. */
const STEPS = 3;

/** Round values at even steps, of which the first and the last enclose all of these. */
export function roundTicks(values: number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const rough = (most - least || Math.abs(most) || 1) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (ROUND.find((round) => round * power >= rough) ?? 1) * power;
  const first = Math.floor(least / step);
  const count = Math.max(1, Math.ceil(most / step) - first) + 1;
  return Array.from({ length: count }, (_, at) => (first + at) * step);
}
