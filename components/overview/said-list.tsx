import Link from "next/link";
import { formatCount } from "@/components/intl/format-number";
import classes from "./said-list.module.css";

interface SaidListProps {
  said: { text: string; count: number }[];
  /** Where it was said. */
  hrefOf: (text: string) => string;
}

/** Words or phrases with how often they were said. */
export function SaidList({ said, hrefOf }: SaidListProps) {
  if (said.length === 0) return null;
  return (
    <ul className={classes.words}>
      {said.map(({ text, count }) => (
        <li key={text}>
          <Link href={hrefOf(text)} dir="auto" prefetch={false}>
            {text}
          </Link>
          <span>{formatCount(count)}</span>
        </li>
      ))}
    </ul>
  );
}
