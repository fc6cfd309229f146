import { useTranslations } from "use-intl";
import { useNoteSentence, useSkipSentence } from "@/components/analyses/use-note-sentence";
import { formatList } from "@/components/intl/formats";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisDetail, ImportReport as Report } from "@/lib/analyses/analysis.schema";
import { AddedLater } from "./added-later";
import { attachmentWord } from "./attachment-word";
import classes from "./import-report.module.css";

type Addition = AnalysisDetail["additions"][number];
type Say = Translate<"overview.report">;
type NoteSentence = ReturnType<typeof useNoteSentence>;

function attachmentsSentence(t: Say, { attachments }: Report): string | null {
  const count = Object.values(attachments).reduce((sum, amount) => sum + amount, 0);
  if (count === 0) return null;
  const isOfNoKind = Object.keys(attachments).every((kind) => attachmentWord(kind) === "other");
  if (isOfNoKind) return t("attachedOfNoKind", { count });
  const kinds = Object.entries(attachments).map(([kind, amount]) =>
    t(`attachments.${attachmentWord(kind)}`, { count: amount }),
  );
  return t("attached", { count, kinds: formatList(kinds) });
}

function sentencesOf(t: Say, report: Report, noteSentence: NoteSentence): string[] {
  const { messages, system, skipped, alreadyThere, otherChats, dateOrder, clock, timeZone } = report;
  const sentences = [
    t("read", { messages, system }),
    t("skipped", { count: skipped }),
    alreadyThere > 0 ? t("twice", { count: alreadyThere }) : null,
    attachmentsSentence(t, report),
    // What the file leaves open stands among the assumptions.
    dateOrder && !report.isDateOrderAmbiguous ? t(`dates.${dateOrder}`) : null,
    clock === "utc" ? t("zone", { zone: timeZone.replaceAll("_", " ") }) : null,
    otherChats > 0 ? t("otherChats", { count: otherChats }) : null,
    ...[...report.assumptions, ...report.caps, ...report.warnings].map(noteSentence),
  ].filter((sentence) => sentence !== null);
  return [...new Set(sentences)];
}

/** What was read of the file, what was left out, and what was assumed. */
export function ImportReport({ report, additions }: { report: Report; additions: Addition[] }) {
  const t = useTranslations("overview.report");
  const noteSentence = useNoteSentence();
  const skipSentence = useSkipSentence();
  return (
    <section className={classes.report} aria-labelledby="import-report" data-testid="import-report">
      <h2 id="import-report" className={classes.title}>
        {t("title")}
      </h2>
      <ul className={classes.sentences}>
        {sentencesOf(t, report, noteSentence).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {report.skippedExamples.length > 0 ? (
        <details className={classes.details}>
          <summary>{t("seeSkipped")}</summary>
          <ul className={classes.sentences}>
            {report.skippedExamples.map((example) => (
              <li key={`${example.where} ${example.reason}`}>{skipSentence(example)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <AddedLater additions={additions} />
    </section>
  );
}
