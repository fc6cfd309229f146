import { formatAmount } from "@/components/intl/format-number";
import type { ImportReport as Report } from "@/lib/analyses/analysis.schema";
import classes from "./import-report.module.css";

const dateOrders = { dmy: "day first", mdy: "month first", ymd: "year first" } as const;

function dateOrderSentence(report: Report): string | null {
  if (!report.dateOrder) return null;
  const order = dateOrders[report.dateOrder];
  return report.isDateOrderAmbiguous
    ? `Dates were read ${order}, which the file itself does not settle. If the days look wrong, upload it again and choose the other order.`
    : `Dates are written ${order}.`;
}

function clockSentence(report: Report): string {
  const zone = report.timeZone.replaceAll("_", " ");
  return report.clock === "utc"
    ? `The file knows the exact time of each message; times are shown in ${zone} time.`
    : `The file has no time zone; its times were taken as ${zone} time.`;
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
    ...report.warnings.map((warning) => warning.message),
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
