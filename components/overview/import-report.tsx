import { formatAmount } from "@/components/intl/format-number";
import type { AnalysisDetail, ImportReport as Report } from "@/lib/analyses/analysis.schema";
import { AddedLater } from "./added-later";
import classes from "./import-report.module.css";

type Addition = AnalysisDetail["additions"][number];

const dateOrders = { dmy: "day first", mdy: "month first", ymd: "year first" } as const;

/** What the file itself settles; what it leaves open stands among the assumptions. */
function dateOrderSentence({ dateOrder, isDateOrderAmbiguous }: Report): string | null {
  return dateOrder && !isDateOrderAmbiguous ? `Dates are written ${dateOrders[dateOrder]}.` : null;
}

function clockSentence({ clock, timeZone }: Report): string | null {
  return clock === "utc" ? `Times are shown as those of ${timeZone.replaceAll("_", " ")}.` : null;
}

function attachmentsSentence({ attachments }: Report): string | null {
  const total = Object.values(attachments).reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return null;
  const kinds = Object.entries(attachments).map(([kind, amount]) => formatAmount(amount, kind, `${kind}s`));
  return `${formatAmount(total, "attachment is", "attachments are")} named, none is stored: ${kinds.join(", ")}.`;
}

function sentencesOf(report: Report): string[] {
  const { messages, system, skipped, alreadyThere, otherChats, assumptions, caps, warnings } = report;
  const sentences = [
    `${formatAmount(messages, "message", "messages")} and ${formatAmount(system, "system line", "system lines")} were read.`,
    skipped === 0
      ? "Nothing was skipped."
      : `${formatAmount(skipped, "record was", "records were")} skipped because they could not be read.`,
    alreadyThere > 0
      ? `${formatAmount(alreadyThere, "of them was", "of them were")} in more than one part and counted once.`
      : null,
    attachmentsSentence(report),
    dateOrderSentence(report),
    clockSentence(report),
    otherChats > 0
      ? `${formatAmount(otherChats, "other chat", "other chats")} of the same file were left out.`
      : null,
    ...[...assumptions, ...caps, ...warnings].map((note) => note.message),
  ].filter((sentence) => sentence !== null);
  return [...new Set(sentences)];
}

/** What was read of the file, what was left out, and what was assumed. */
export function ImportReport({ report, additions }: { report: Report; additions: Addition[] }) {
  return (
    <section className={classes.report} aria-labelledby="import-report" data-testid="import-report">
      <h2 id="import-report" className={classes.title}>
        How the file was read
      </h2>
      <ul className={classes.sentences}>
        {sentencesOf(report).map((sentence) => (
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
      <AddedLater additions={additions} />
    </section>
  );
}
