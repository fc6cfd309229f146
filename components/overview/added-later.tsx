import { formatInstant } from "@/components/intl/format-date";
import { formatAmount } from "@/components/intl/format-number";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import classes from "./import-report.module.css";

type Addition = AnalysisDetail["additions"][number];

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function sentenceOf({ messages, status, importReport }: Addition): string {
  const added =
    messages === 0 ? "nothing was new" : `${formatAmount(messages, "message was", "messages were")} new`;
  const there = importReport
    ? `, ${formatAmount(importReport.alreadyThere, "was", "were")} there already`
    : "";
  return status === "completed" ? `${added}${there}.` : `${added} so far; it did not come to its end.`;
}

/** Later exports of the same chat, and what each of them brought. */
export function AddedLater({ additions }: { additions: Addition[] }) {
  const ended = additions.filter(({ status }) => status !== "pending" && status !== "running");
  if (ended.length === 0) return null;
  return (
    <>
      <h3 className={classes.subtitle}>Added later</h3>
      <ul className={classes.sentences} data-testid="added-later">
        {ended.map((addition) => (
          <li key={addition.jobId}>
            {formatInstant(addition.createdAt, "day-and-time", readersZone)}, <bdi>{addition.fileName}</bdi>:{" "}
            {sentenceOf(addition)}
          </li>
        ))}
      </ul>
    </>
  );
}
