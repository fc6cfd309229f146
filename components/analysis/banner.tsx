import type { ReactNode } from "react";
import classes from "./banner.module.css";

interface BannerProps {
  label: string;
  testId: string;
  state: "moving" | "failed" | "cancelled";
  /** Why what the reader pressed in it did not work. */
  problem: string | null;
  children: ReactNode;
}

/** The strip under a chat's header: what is being done to it, and what can be done about that. */
export function Banner({ label, testId, state, problem, children }: BannerProps) {
  return (
    <section className={classes.banner} aria-label={label} data-testid={testId} data-state={state}>
      <div className={classes.inner}>
        {children}
        {problem ? (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        ) : null}
      </div>
    </section>
  );
}
