import { formatAmount } from "@/components/intl/format-number";
import type { ImportReport as Report } from "@/lib/analyses/analysis.schema";
import classes from "./import-report.module.css";

const dateOrders = { dmy: "day first", mdy: "month first", ymd: "year first" } as const;

/** What the file itself settles; what it leaves open stands among the assumptions. */
function dateOrderSentence({ dateOrder, isDateOrderAmbiguous }: Report): string | null {
  return dateOrder && !isDateOrderAmbiguous ? `Dates are written ${dateOrders[dateOrder]}.` : null;
}

function clockSentence({ clock, timeZone }: Report): string | null {
  return clock === "utc" ? `Times are shown as those of ${timeZone.replaceAll("_", " ")}.` : null;
}

/** What was read of the file, what was left out, and what was assumed. */
export function ImportReport({ report }: { report: Report }) {
  const sentences = [
    `${formatAmount(report.messages, "message", "messages")} and ${formatAmount(report.system, "system line", "system lines")} were read.`,
    report.skipped === 0
      ? "Nothing was skipped."
      : `${formatAmount(report.skipped, "record was", "records were")} skipped because they could not be read.`,
    dateOrderSentence(report),
    clockSentence(report),
    report.otherChats > 0
      ? `${formatAmount(report.otherChats, "other chat", "other chats")} of the same file were left out.`
      : null,
    ...report.assumptions.map((assumption) => assumption.message),
    ...report.caps.map((cap) => cap.message),
    ...[...report.assumptions, ...report.caps, ...report.warnings].map((note) => note.message),
  ].filter((sentence) => sentence !== null);
  return (
    <section className={classes.report} aria-labelledby="import-report">
      <h2 id="import-report" className={classes.title}>
        How the file was read
      </h2>
      <ul className={classes.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {report.skippedExamples.length > 0 ? (
        <details className={classes.details}>
          <summary>See what was skipped</summary>
          <ul className={classes.sentences}>
            {report.skippedExamples.map((example) => (
              <li key={`${example.where} ${example.reason}`}>
                {example.where}: {example.reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
