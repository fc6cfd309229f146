"use client";

import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useTranslations } from "use-intl";
import { Icon } from "./icon";

/** Starts from the system's scheme; a press chooses the other one for good. */
export function ThemeToggle() {
  const t = useTranslations("chrome");
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: true });
  const other = scheme === "light" ? "dark" : "light";
  return (
    <ActionIcon onClick={() => setColorScheme(other)} aria-label={t(other === "dark" ? "toDark" : "toLight")}>
      <Icon name={other === "dark" ? "moon" : "sun"} />
    </ActionIcon>
  );
}
