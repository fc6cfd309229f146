export const CUTS = [5, 10, 25] as const;
type Recall = Record<(typeof CUTS)[number], number>;

export interface AskedQuestion {
  category: string;
  /** Numbers of the messages that hold the answer. */
  evidence: number[];
  /** Numbers of the messages that were found, best first. */
  found: number[];
  latencyMs: number;
}

/** The mean share of a question's evidence among the first 5, 10 and 25 messages found, from 0 to 1. */
export function meanRecall(questions: AskedQuestion[]): Recall {
  const at = (cut: number) => {
    const shares = questions.map(({ evidence, found }) => {
      const top = new Set(found.slice(0, cut));
      return evidence.filter((message) => top.has(message)).length / evidence.length;
    });
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  };
  return { 5: at(5), 10: at(10), 25: at(25) };
}

export function recallByCategory(questions: AskedQuestion[]): Record<string, Recall & { n: number }> {
  const categories = [...new Set(questions.map(({ category }) => category))].sort();
  return Object.fromEntries(
    categories.map((category) => {
      const asked = questions.filter((question) => question.category === category);
      return [category, { n: asked.length, ...meanRecall(asked) }];
    }),
  );
}
