import { useState } from "react";
import { useErrorSentence } from "@/components/api/use-error-sentence";

/** One press on Cancel, Retry or Resume: busy until the server has answered and the page has read the new state. */
export function useSteering(onChanged: () => Promise<unknown> | undefined) {
  const sentenceOf = useErrorSentence();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function steer(action: () => Promise<void>) {
    setIsBusy(true);
    setProblem(null);
    try {
      await action();
      await onChanged();
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setIsBusy(false);
    }
  }

  return { isBusy, problem, steer };
}
