import { useLocale } from "use-intl";

/** Of the sentences in the server's answers. They say more than their code does, where the reader speaks it. */
const SERVER_LANGUAGE = "en";

/** Whether the reader speaks the language of the server. */
export function useIsServersLanguage(): boolean {
  return useLocale().split("-")[0] === SERVER_LANGUAGE;
}
