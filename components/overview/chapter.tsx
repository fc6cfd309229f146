import type { ReactNode } from "react";
import classes from "./chapter.module.css";

/** Figures about one thing, under a heading of their own; not there where none of them has anything to show. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.chapter}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </div>
  );
}
