import type { ReactNode } from "react";
import classes from "./invitation.module.css";

/** What stands where the answers will be, before the first question. */
export function Invitation({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.promise}>Every answer shows the messages it comes from.</p>
      {children}
    </>
  );
}
