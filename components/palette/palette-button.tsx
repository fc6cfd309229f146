import { Kbd, UnstyledButton } from "@mantine/core";
import { useHotkeys, useOs } from "@mantine/hooks";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import classes from "./palette-button.module.css";
import { usePageSearchKey } from "./use-page-search-key";

const CommandPalette = dynamic(() => import("./command-palette").then((module) => module.CommandPalette), {
  ssr: false,
});

/** Opens the palette, which is only loaded then; so does its chord, from every page. */
export function PaletteButton() {
  const t = useTranslations("palette");
  const [times, setTimes] = useState(0);
  const chord = useOs() === "macos" ? "⌘K" : "Ctrl K";
  const open = () => setTimes((count) => count + 1);
  useHotkeys([["mod+K", open]], []);
  usePageSearchKey();
  return (
    <>
      <UnstyledButton className={classes.button} onClick={open} aria-label={t("label")}>
        <Icon name="search" size={18} />
        <span>{t("open")}</span>
        <Kbd size="xs">{chord}</Kbd>
      </UnstyledButton>
      {times > 0 ? <CommandPalette times={times} chord={chord} /> : null}
    </>
  );
}
