import Link from "next/link";
import type { CSSProperties } from "react";
import classes from "./bar-list.module.css";

interface Bar {
  key: string;
  label: string;
  value: number;
  text: string;
  colour: string;
  /** Where the messages are that the bar counts. */
  href?: string;
}

/** Bars that carry their own labels, so that no legend is needed. */
export function BarList({ rows }: { rows: Bar[] }) {
  const most = Math.max(...rows.map((row) => row.value), 1);
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <li
          key={row.key}
          className={classes.row}
          style={{ "--length": row.value / most, "--fill": row.colour } as CSSProperties}
        >
          {row.href ? (
            <Link href={row.href} className={classes.label} dir="auto">
              {row.label}
            </Link>
          ) : (
            <span className={classes.label}>{row.label}</span>
          )}
          <span className={classes.track} aria-hidden="true">
            <span className={classes.bar} />
          </span>
          <span className={classes.text}>{row.text}</span>
        </li>
      ))}
    </ul>
  );
}
