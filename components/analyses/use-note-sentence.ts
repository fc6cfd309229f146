import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { useIsServersLanguage } from "@/components/api/servers-language";
import type { Texts } from "@/components/texts/texts";
import type { ImportWarning, SkippedExample } from "@/lib/imports/survey.schema";

type Imports = Texts["imports"];

/** Gives the sentence for a note of an import. One that an earlier version made stays as it was written. */
export function useNoteSentence() {
  const t = useTranslations("imports.notes");
  const isServersLanguage = useIsServersLanguage();
  return useCallback(
    ({ code, message, values }: ImportWarning): string => {
      const key = code as keyof Imports["notes"];
      return isServersLanguage || !values || !t.has(key) ? message : t(key, values as never);
    },
    [t, isServersLanguage],
  );
}

/** Gives the sentence for a record that was skipped: where it stands, and why. */
export function useSkipSentence() {
  const t = useTranslations("imports");
  const isServersLanguage = useIsServersLanguage();
  return useCallback(
    ({ where, reason, code, place }: SkippedExample): string => {
      const why = `skips.${code as keyof Imports["skips"]}` as const;
      if (isServersLanguage || !place || !t.has(why)) return `${where}: ${reason}`;
      const { unit, number, source } = place;
      const inFile = t(`places.${unit as "line"}`, { number: String(number) });
      if (source === undefined) return `${inFile}: ${t(why)}`;
      return typeof source === "number"
        ? `${t("places.inPart", { part: String(source), place: inFile })}: ${t(why)}`
        : `${t("places.inFile", { file: source, place: inFile })}: ${t(why)}`;
    },
    [t, isServersLanguage],
  );
}
