import { type ReactNode, useId } from "react";
import classes from "./chapter.module.css";

/** Figures about one thing, under a heading of their own. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.chapter} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
