import type { TablePreview } from "@/lib/uploads/table-preview.schema";
import type { ImportChoices } from "@/lib/uploads/upload.schema";

/** The reader's answer: null where the table has no such column, left out where it is not known yet. */
export type NamedColumns = NonNullable<ImportChoices["columns"]>;

export type ColumnRole = keyof NamedColumns;

export const columnRoles = ["date", "author", "text"] as const satisfies readonly ColumnRole[];

/** As a query of the API, where an empty name stands for no column. */
export function columnsQuery(columns: NamedColumns): string {
  const named = columnRoles.flatMap((role): [string, string][] => {
    const column = columns[role];
    return column === undefined ? [] : [[role, column ?? ""]];
  });
  return new URLSearchParams(named).toString();
}

/** What the reader said, and for the rest what was guessed. */
export function shownColumns(answers: NamedColumns, { chosen }: TablePreview): NamedColumns {
  const guessed = (role: ColumnRole) => chosen[role] ?? undefined;
  return {
    date: answers.date === undefined ? guessed("date") : answers.date,
    author: answers.author === undefined ? guessed("author") : answers.author,
    text: answers.text ?? guessed("text"),
  };
}

/** The answers with one more; a column holds one thing only. */
export function withColumn(answers: NamedColumns, role: ColumnRole, column: string | null): NamedColumns {
  const others = columnRoles.filter((one) => one !== role && (column === null || answers[one] !== column));
  const kept = others.flatMap((one) => (answers[one] === undefined ? [] : [[one, answers[one]]]));
  return { ...Object.fromEntries(kept), [role]: column };
}
