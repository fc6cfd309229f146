import type { ReactNode } from "react";
import classes from "./chapter.module.css";

/** Figures about one thing, under a heading of their own. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.chapter}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </div>
  );
}
