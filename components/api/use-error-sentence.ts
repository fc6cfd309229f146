import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { errorCodeSchema } from "@/lib/errors/error-code.schema";
import { ApiError } from "./api-error";
import { useIsServersLanguage } from "./servers-language";

/** Gives the sentence to show for why something was refused or has stopped. */
export function useProblemSentence() {
  const t = useTranslations("errors");
  const isServersLanguage = useIsServersLanguage();
  return useCallback(
    ({ code, message }: { code: string; message: string | null }): string => {
      if (message && isServersLanguage) return message;
      if (code === "unreachable") return t(code);
      return t(errorCodeSchema.safeParse(code).data ?? "internal");
    },
    [t, isServersLanguage],
  );
}

/** Gives the sentence to show for whatever was thrown. */
export function useErrorSentence() {
  const problemSentence = useProblemSentence();
  return useCallback(
    (error: unknown) => {
      const { code, said } = error instanceof ApiError ? error : { code: "unreachable", said: null };
      return problemSentence({ code, message: said });
    },
    [problemSentence],
  );
}
