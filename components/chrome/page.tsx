import type { ReactNode } from "react";
import classes from "./page.module.css";
import { SiteHeader } from "./site-header";

interface PageProps {
  title: string;
  /** What the way home is called. */
  back: string;
  /** Stands at the other end of the title's line. */
  beside?: ReactNode;
  /** For forms and running text. */
  isNarrow?: boolean;
  children: ReactNode;
}

/** A page that is not a chat's own. */
export function Page({ title, back, beside, isNarrow = false, children }: PageProps) {
  return (
    <>
      <SiteHeader back={back} />
      <main id="content" tabIndex={-1} className={classes.page} data-narrow={isNarrow || undefined}>
        <div className={classes.top}>
          <h1 className={classes.title}>{title}</h1>
          {beside}
        </div>
        {children}
      </main>
    </>
  );
}
