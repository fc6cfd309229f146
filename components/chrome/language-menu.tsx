import { ActionIcon, Menu } from "@mantine/core";
import { useLocale, useTranslations } from "use-intl";
import { languageNames, languages } from "@/components/texts/language-names";
import { chooseLanguage } from "./choose-language";
import { Icon } from "./icon";

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
