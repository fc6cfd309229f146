import { formatInstant } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import type { TablePreview } from "@/lib/uploads/table-preview.schema";
import classes from "./columns-dialog.module.css";

interface ColumnsReadingProps {
  preview: TablePreview;
  isAnswered: boolean;
  /** Why the reading of the moment could not be had. */
  problem: string | null;
}

function reasonOf({ problem }: TablePreview["lookedAt"]): string {
  if (problem === null) return "The others name nobody and become notices.";
  return `The first of the others is skipped: ${problem.charAt(0).toLowerCase()}${problem.slice(1)}`;
}

function sentenceOn({ lookedAt }: TablePreview, isAnswered: boolean): string {
  const { rows, messages } = lookedAt;
  if (!isAnswered) return "Choose what is missing.";
  if (messages === rows) return `All of the first ${formatCount(rows)} rows read as messages.`;
  const amount = messages === 0 ? "None" : formatCount(messages);
  return `${amount} of the first ${formatCount(rows)} rows read as messages. ${reasonOf(lookedAt)}`;
}

/** The first messages as they read with the columns of the moment. */
export function ColumnsReading({ preview, isAnswered, problem }: ColumnsReadingProps) {
  return (
    <div className={classes.reading}>
      <p className={classes.sentence} role="status" data-testid="columns-sentence">
        {problem ?? sentenceOn(preview, isAnswered)}
      </p>
      {isAnswered
        ? preview.messages.map(({ at, written, author, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be equal
            <p key={index} className={classes.line} data-testid="opening-line">
              <span className={classes.day}>
                {at ? formatInstant(`${at}Z`, "day-and-time", "UTC") : written || "No date"}
              </span>
              <span className={classes.words} dir="auto">
                <bdi className={classes.author}>{author}</bdi> {text}
              </span>
            </p>
          ))
        : null}
    </div>
  );
}
