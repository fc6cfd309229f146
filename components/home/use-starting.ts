import { notifications } from "@mantine/notifications";
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useSWRConfig } from "swr";
import { useTranslations } from "use-intl";
import { startAnalyses } from "@/components/analyses/start-analyses";
import { ANALYSES_PATH } from "@/components/analyses/use-analyses";
import type { useUploadState } from "./use-upload-state";

type Start = Parameters<typeof startAnalyses>[0];

interface Starting extends Pick<ReturnType<typeof useUploadState>, "dispatch" | "isHere"> {
  fail: (name: string | null, error: unknown) => void;
}

/** Has analyses of a file started, and takes the reader along to a single one. */
export function useStarting({ dispatch, isHere, fail }: Starting) {
  const t = useTranslations("home.upload");
  const router = useRouter();
  const { mutate } = useSWRConfig();
  return useCallback(
    async (name: string, starts: Start[]) => {
      dispatch({ type: "starting", name });
      try {
        const started: string[] = [];
        for (const one of starts) started.push(...(await startAnalyses(one)));
        await mutate(ANALYSES_PATH);
        const [first] = started;
        if (started.length === 1 && isHere.current) return router.push(`/analyses/${first}`);
        dispatch({ type: "dismissed" });
        notifications.show({ message: t("started", { count: started.length }) });
      } catch (error) {
        void mutate(ANALYSES_PATH);
        fail(name, error);
      }
    },
    [router, mutate, dispatch, isHere, fail, t],
  );
}
