import { Skeleton } from "@mantine/core";
import classes from "./analysis-list.module.css";
import rowClasses from "./analysis-row.module.css";

export function AnalysisListSkeleton() {
  return (
    <ul className={classes.list} aria-hidden="true">
      {["first", "second"].map((row) => (
        <li key={row} className={rowClasses.row}>
          <div className={rowClasses.words}>
            <Skeleton height={24} width="45%" />
            <Skeleton height={16} width="70%" mt={8} />
          </div>
        </li>
      ))}
    </ul>
  );
}
