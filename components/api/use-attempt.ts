import { useState } from "react";
import { useErrorSentence } from "./use-error-sentence";

/** Runs what may be refused, and keeps why it was. */
export function useAttempt() {
  const sentenceOf = useErrorSentence();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** Answers whether it was done. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    setIsBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(sentenceOf(error));
      return false;
    } finally {
      setIsBusy(false);
    }
  }

  return { isBusy, problem, attempt };
}
