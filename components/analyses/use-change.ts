import { useSWRConfig } from "swr";
import { useAttempt } from "@/components/api/use-attempt";
import { ANALYSES_PATH } from "./use-analyses";
import { analysisPath } from "./use-analysis";

/** Runs one change of an analysis, then has everything that shows it read again. */
export function useChange(id: string) {
  const { mutate } = useSWRConfig();
  const { isBusy, problem, attempt } = useAttempt();

  const run = (change: () => Promise<void>) =>
    attempt(async () => {
      await change();
      await mutate(ANALYSES_PATH);
      await mutate((key) => typeof key === "string" && key.startsWith(analysisPath(id)));
    });

  return { isBusy, problem, run };
}
