import { Button, Modal, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import type { TablePreview } from "@/lib/uploads/table-preview.schema";
import classes from "./columns-dialog.module.css";
import { ColumnsReading } from "./columns-reading";
import { ColumnsTable } from "./columns-table";
import { type ColumnRole, columnRoles, type NamedColumns, shownColumns, withColumn } from "./table-columns";
import { useTablePreview } from "./table-preview";

interface ColumnsDialogProps {
  uploadId: string;
  table: TablePreview;
  onChoose: (columns: NamedColumns) => void;
  onCancel: () => void;
}

/** Stands for a null among the options, which are texts. */
const NONE = "";

/** The names of a table's columns do not tell which holds what, so the reader does. */
export function ColumnsDialog({ uploadId, table, onChoose, onCancel }: ColumnsDialogProps) {
  const t = useTranslations("home.columns");
  const sentenceOf = useErrorSentence();
  const [answers, setAnswers] = useState<NamedColumns>({});
  const { preview, error } = useTablePreview(uploadId, answers, table);
  const shown = shownColumns(answers, preview);
  const isAnswered = columnRoles.every((role) => shown[role] !== undefined);
  const withoutColumn: Record<ColumnRole, { value: string; label: string }[]> = {
    date: [{ value: NONE, label: t("noDates") }],
    author: [{ value: NONE, label: t("oneAuthor") }],
    text: [],
  };
  const columns = table.columns.map((column) => ({ value: column, label: column }));
  return (
    <Modal opened onClose={onCancel} title={t("title")} size="xl" data-testid="columns">
      <p className={classes.question}>{t("question")}</p>
      <ColumnsTable table={table} shown={shown} timeOfDay={preview.chosen.timeOfDay} />
      <div className={classes.choices}>
        {columnRoles.map((role) => (
          <Select
            key={role}
            label={t(role)}
            placeholder={t("choose")}
            data={[...columns, ...withoutColumn[role]]}
            value={shown[role] === null ? NONE : (shown[role] ?? null)}
            onChange={(column) =>
              column === null || setAnswers(withColumn(answers, role, column === NONE ? null : column))
            }
            allowDeselect={false}
            searchable={columns.length > 12}
            nothingFoundMessage={t("none")}
            size="md"
            data-autofocus={role === columnRoles.find((one) => shown[one] === undefined) || undefined}
          />
        ))}
      </div>
      <ColumnsReading preview={preview} isAnswered={isAnswered} problem={error ? sentenceOf(error) : null} />
      <div className={classes.foot}>
        <Button
          disabled={!isAnswered || preview.lookedAt.messages === 0}
          onClick={() => onChoose(shown)}
          data-autofocus={isAnswered || undefined}
        >
          {t("submit")}
        </Button>
      </div>
    </Modal>
  );
}
