import Link from "next/link";
import { useReadyChats } from "@/components/analyses/use-analyses";
import { Mark } from "./mark";
import classes from "./site-header.module.css";
import { ThemeToggle } from "./theme-toggle";

/** `back` names the way home on pages below it. */
export function SiteHeader({ back }: { back?: string }) {
  const readyChats = useReadyChats();
  return (
    <header className={classes.header} data-wide={back ? true : undefined}>
      <Link href="/" className={classes.home}>
        <Mark />
        <span className={classes.name}>Backscroll</span>{" "}
        {back ? <span className={classes.back}>{back}</span> : null}
      </Link>
      <nav className={classes.ways} aria-label="Everywhere">
        {readyChats > 1 ? (
          <Link href="/ask" className={classes.way}>
            Ask all
          </Link>
        ) : null}
        <Link href="/jobs" className={classes.way}>
          Jobs
        </Link>
        <ThemeToggle />
      </nav>
    </header>
  );
}
