import { ActionIcon, Menu } from "@mantine/core";
import { useLocale, useTranslations } from "use-intl";
import { LANGUAGE_COOKIE, type Language, languageNames, languages } from "@/components/texts/language-names";
import { Icon } from "./icon";

const YEAR_SECONDS = 60 * 60 * 24 * 365;

export function LanguageMenu() {
  const t = useTranslations("chrome");
  const current = useLocale().split("-")[0];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t("language")}>
          <Icon name="language" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            aria-current={language === current}
            rightSection={language === current ? <Icon name="check" size={16} /> : null}
            onClick={() => chooseLanguage(language)}
          >
            {languageNames[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The server writes the page, so it is asked for it again. */
function chooseLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers in use
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  window.location.reload();
}
