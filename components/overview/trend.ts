/** A line that falls or rises less than this many times its scatter says nothing. */
const LEAST_TIMES_SCATTER = 2;

/**
 * Whether values change over time beyond their ups and downs: the line of least squares through them, from its beginning to
 * its end, beside the standard deviation of the values around it. `least` is the smallest change that anybody would notice.
 */
export function trendOf(values: number[], least: number): "rising" | "falling" | "steady" {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const covariance = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const variance = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = variance > 0 ? covariance / variance : 0;
  const residuals = values.map((value, at) => value - mean - slope * (at - middle));
  const scatter = Math.sqrt(residuals.reduce((sum, residual) => sum + residual ** 2, 0) / count);
  const change = slope * (count - 1);
  if (Math.abs(change) < Math.max(least, LEAST_TIMES_SCATTER * scatter)) return "steady";
  return change > 0 ? "rising" : "falling";
}
