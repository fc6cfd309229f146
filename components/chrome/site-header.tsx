import { ActionIcon } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useReadyChats } from "@/components/analyses/use-analyses";
import { PaletteButton } from "@/components/palette/palette-button";
import { Icon } from "./icon";
import { LanguageMenu } from "./language-menu";
import { Mark } from "./mark";
import classes from "./site-header.module.css";
import { ThemeToggle } from "./theme-toggle";

/** `back` names the way home on pages below it. */
export function SiteHeader({ back }: { back?: string }) {
  const t = useTranslations("chrome");
  const readyChats = useReadyChats();
  return (
    <header className={classes.header} data-wide={back ? true : undefined}>
      <Link href="/" className={classes.home}>
        <Mark />
        <span className={classes.name}>{t("name")}</span>{" "}
        {back ? <span className={classes.back}>{back}</span> : null}
      </Link>
      <nav className={classes.ways} aria-label={t("everywhere")}>
        {readyChats > 1 ? (
          <Link href="/ask" className={classes.way}>
            {t("askAll")}
          </Link>
        ) : null}
        <Link href="/jobs" className={classes.way}>
          {t("jobs")}
        </Link>
        <PaletteButton />
        <ActionIcon component={Link} href="/account" aria-label={t("account")}>
          <Icon name="person" />
        </ActionIcon>
        <LanguageMenu />
        <ThemeToggle />
      </nav>
    </header>
  );
}
