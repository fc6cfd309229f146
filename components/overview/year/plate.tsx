import type { ReactNode } from "react";
import classes from "./year.module.css";

interface PlateProps {
  /** A finding of the year as a sentence, its figure in bold. */
  sentence: ReactNode;
  children?: ReactNode;
}

/** One page of a year: a sentence set large, and what belongs to it. */
export function Plate({ sentence, children }: PlateProps) {
  return (
    <section className={classes.plate}>
      <p className={classes.sentence}>{sentence}</p>
      {children}
    </section>
  );
}

/** For `t.rich`: figures are set in ink. */
export const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };
