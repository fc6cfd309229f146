import { useRef, useState } from "react";
import { useErrorSentence } from "@/components/api/use-error-sentence";

/**
 * One press on Cancel, Retry or Resume: busy until the server has answered and the page has read the new state. A refusal has
 * it read too: it says that the page was behind.
 */
export function useSteering(onChanged: () => Promise<unknown> | undefined) {
  const sentenceOf = useErrorSentence();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isUnderWay = useRef(false);

  async function steer(action: () => Promise<void>) {
    // A menu that is closing can be pressed once more.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsBusy(true);
    setProblem(null);
    try {
      await action().catch((error: unknown) => setProblem(sentenceOf(error)));
      await onChanged();
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  }

  return { isBusy, problem, steer };
}
