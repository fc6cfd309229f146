import { useTranslations } from "use-intl";
import { formatInstant } from "@/components/intl/format-date";
import type { Texts } from "@/components/texts/texts";
import type { Translate } from "@/components/texts/translate";
import type { TablePreview } from "@/lib/uploads/table-preview.schema";
import classes from "./columns-dialog.module.css";
import { OpeningWords } from "./opening-words";

interface ColumnsReadingProps {
  preview: TablePreview;
  isAnswered: boolean;
  /** Why the reading of the moment could not be had. */
  problem: string | null;
}

type T = Translate<"home.columns">;
type Skips = Translate<"imports.skips">;

function reasonOf({ problem, problemCode }: TablePreview["lookedAt"], t: T, skips: Skips): string {
  if (problem === null) return t("othersNotices");
  const key = problemCode as keyof Texts["imports"]["skips"];
  return t("othersSkipped", { reason: skips.has(key) ? skips(key) : problem });
}

function sentenceOn({ lookedAt }: TablePreview, isAnswered: boolean, t: T, skips: Skips): string {
  const { rows, messages } = lookedAt;
  if (!isAnswered) return t("incomplete");
  if (messages === rows) return t("all", { rows });
  const amount = messages === 0 ? t("noneRead", { rows }) : t("some", { count: messages, rows });
  return `${amount} ${reasonOf(lookedAt, t, skips)}`;
}

/** The first messages as they read with the columns of the moment. */
export function ColumnsReading({ preview, isAnswered, problem }: ColumnsReadingProps) {
  const t = useTranslations("home.columns");
  const skips = useTranslations("imports.skips");
  return (
    <div className={classes.reading}>
      <p className={classes.sentence} role="status" data-testid="columns-sentence">
        {problem ?? sentenceOn(preview, isAnswered, t, skips)}
      </p>
      {isAnswered
        ? preview.messages.map(({ at, written, author, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be equal
            <p key={index} className={classes.line} data-testid="opening-line">
              <span className={classes.day}>
                {at ? formatInstant(`${at}Z`, "day-and-time", "UTC") : written || t("noDate")}
              </span>
              <OpeningWords author={author} text={text} />
            </p>
          ))
        : null}
    </div>
  );
}
