import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { useIsServersLanguage } from "@/components/api/servers-language";
import { useProblemSentence } from "@/components/api/use-error-sentence";
import type { Texts } from "@/components/texts/texts";
import type { ToldStory } from "@/lib/jobs/story.schema";

interface Told {
  message: string;
  story: ToldStory | null;
  /** Of what went wrong. */
  code?: string | null;
}

/** Gives the sentence for what happened to a job. What an earlier version wrote down stays as it was written. */
export function useToldSentence() {
  const t = useTranslations("stories");
  const problemSentence = useProblemSentence();
  const isServersLanguage = useIsServersLanguage();
  return useCallback(
    ({ message, story, code }: Told): string => {
      if (isServersLanguage) return message;
      const key = story?.key as keyof Texts["stories"] | undefined;
      if (story && key && t.has(key)) return t(key, story.values as never);
      return code ? problemSentence({ code, message }) : message;
    },
    [t, problemSentence, isServersLanguage],
  );
}
