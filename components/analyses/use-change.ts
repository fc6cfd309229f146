import { useState } from "react";
import { useSWRConfig } from "swr";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { ANALYSES_PATH } from "./use-analyses";
import { analysisPath } from "./use-analysis";

/** Runs one change of an analysis, then has everything that shows it read again. */
export function useChange(id: string) {
  const sentenceOf = useErrorSentence();
  const { mutate } = useSWRConfig();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(change: () => Promise<void>): Promise<boolean> {
    setIsBusy(true);
    setProblem(null);
    try {
      await change();
      await mutate(ANALYSES_PATH);
      await mutate((key) => typeof key === "string" && key.startsWith(analysisPath(id)));
      return true;
    } catch (error) {
      setProblem(sentenceOf(error));
      return false;
    } finally {
      setIsBusy(false);
    }
  }

  return { isBusy, problem, run };
}
