"use client";

import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { Icon } from "./icon";

/** Starts from the system's scheme; a press chooses the other one for good. */
export function ThemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: true });
  const other = scheme === "light" ? "dark" : "light";
  return (
    <ActionIcon
      onClick={() => setColorScheme(other)}
      aria-label={other === "dark" ? "Switch to dark colours" : "Switch to light colours"}
    >
      <Icon name={other === "dark" ? "moon" : "sun"} />
    </ActionIcon>
  );
}
