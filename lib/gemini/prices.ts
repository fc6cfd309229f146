/** When the prices below were last compared with https://ai.google.dev/gemini-api/docs/pricing. */
export const PRICES_CHECKED_ON = "2026-10-07";

interface Price {
  /** Day by UTC from which it holds; left out, from the beginning. */
  from?: string;
  /** Dollars per million tokens, of the paid tier and prompts of up to 200,000 tokens. Thoughts cost as output does. */
  input: number;
  output: number;
}

/** By the name of the model as the service gives it, the latest price last. */
const prices: Record<string, Price[]> = {
  "gemini-embedding-001": [{ input: 0.15, output: 0 }],
  "gemini-embedding-2": [{ input: 0.2, output: 0 }],
  "gemini-2.5-flash-lite": [{ input: 0.1, output: 0.4 }],
  "gemini-2.5-flash": [{ input: 0.3, output: 2.5 }],
  "gemini-2.5-pro": [{ input: 1.25, output: 10 }],
  "gemini-3.1-pro-preview": [{ input: 2, output: 12 }],
  "gemini-3.5-flash": [{ input: 1.5, output: 9 }],
  "gemini-3.8-flash": [
    { input: 0.75, output: 3.75 },
    { from: "2027-01-01", input: 1.5, output: 7.5 },
  ],
};

/** What tokens cost at the list price of a day (`2026-11-22`), in dollars; null for a model whose price is not known. */
export function costOf(
  model: string,
  { inputTokens, outputTokens = 0 }: { inputTokens: number; outputTokens?: number },
  day: string,
): number | null {
  const price = prices[model]?.findLast(({ from = "" }) => from <= day);
  if (!price) return null;
  return (inputTokens * price.input + outputTokens * price.output) / 1_000_000;
}
