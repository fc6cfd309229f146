import type { ColumnChoice } from "@/lib/formats/export-format";
import { cellText } from "@/lib/formats/generic/cell-text";
import { columnsNamed, namesNobody, type Role } from "@/lib/formats/generic/column-names";
import { readTime } from "@/lib/formats/generic/read-time";

/** The beginning of a table. Fields of JSON count as columns. */
export interface Sample {
  columns: readonly string[];
  /** Values in the order of the columns; undefined where a row has none. */
  rows: readonly (readonly unknown[])[];
}

/** Which column has which role. */
export type Columns = ReadonlyMap<Role, string>;

export interface ChosenColumns {
  columns: Columns;
  /** How many of time, author and text the names alone tell. */
  named: number;
  /** What could not be found. */
  missing: ("time" | "author" | "text")[];
}

const asked = ["time", "author", "text"] as const;

/** Finds who said what and when: by the answer to a question, by names, and by what the columns hold. */
export function chooseColumns(sample: Sample, choice: ColumnChoice = {}): ChosenColumns {
  const columns = new Map<Role, string>();
  for (const role of asked) {
    const wanted = choice[role];
    if (typeof wanted === "string" && sample.columns.includes(wanted)) columns.set(role, wanted);
  }
  const isSought = (role: Role) =>
    !columns.has(role) && !((role === "time" || role === "author") && choice[role] === null);
  nameRoles(sample, columns, isSought);
  const named = asked.filter((role) => columns.has(role)).length;
  if (isSought("time")) setIfFound(columns, "time", timeByContent(sample, columns));
  nameTimeOfDay(sample, columns);
  if (isSought("text")) setIfFound(columns, "text", textByContent(sample, columns));
  if (isSought("author")) setIfFound(columns, "author", authorByContent(sample, columns));
  const missing = asked.filter(isSought);
  // A transcript of speakers and texts is one without times, too.
  const isComplete = missing.length === 0 || (missing.length === 1 && missing[0] === "time" && named === 2);
  return { columns, named, missing: isComplete ? [] : missing };
}

function nameRoles(sample: Sample, columns: Map<Role, string>, isSought: (role: Role) => boolean): void {
  for (const role of ["time", "text", "author", "id", "replyTo", "attachment", "direction"] as const) {
    if (!isSought(role)) continue;
    const taken = new Set(columns.values());
    const fitting = columnsNamed(role, sample.columns).filter(
      (column) => !taken.has(column) && (role !== "time" || isTimes(valuesOf(sample, column))),
    );
    setIfFound(columns, role, fitting[0] ?? null);
  }
}

/** A table may have the date in one column and the time of day in another. */
function nameTimeOfDay(sample: Sample, columns: Map<Role, string>): void {
  const date = columns.get("time");
  if (date === undefined || valuesOf(sample, date).some((value) => cellText(value).includes(":"))) return;
  const named = columnsNamed("timeOfDay", sample.columns).filter(
    (column) => column !== date && valuesOf(sample, column).some((value) => timeOfDay.test(cellText(value))),
  );
  const byContent = freeColumns(sample, columns).filter((column) => {
    const values = valuesOf(sample, column);
    return values.length > 0 && values.every((value) => timeOfDay.exec(cellText(value))?.[1] === "");
  });
  const only = byContent.length === 1 ? byContent[0] : undefined;
  setIfFound(columns, "timeOfDay", named[0] ?? only ?? null);
}

// 10:30 · 9:05:00 PM, and what stands behind it
const timeOfDay = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(.{0,60})$/s;

function timeByContent(sample: Sample, columns: Columns): string | null {
  const fitting = freeColumns(sample, columns).filter((column) => isTimes(valuesOf(sample, column)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The column with by far the longest texts. */
function textByContent(sample: Sample, columns: Columns): string | null {
  const lengths = freeColumns(sample, columns)
    .filter((column) => isWords(valuesOf(sample, column)))
    .map((column) => ({ column, length: averageLength(valuesOf(sample, column)) }))
    .sort((left, right) => right.length - left.length);
  const [first, second] = lengths;
  const isClear = first && (!second || (first.length > second.length * 1.5 && first.length >= 8));
  return isClear ? first.column : null;
}

/** The only column of short values of which some come again. */
function authorByContent(sample: Sample, columns: Columns): string | null {
  const fitting = freeColumns(sample, columns).filter((column) => {
    if (namesNobody(column)) return false;
    const values = valuesOf(sample, column);
    const different = new Set(values.map(cellText)).size;
    return isWords(values) && averageLength(values) <= 40 && different < values.length;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function freeColumns(sample: Sample, columns: Columns): string[] {
  const taken = new Set(columns.values());
  return sample.columns.filter((column) => !taken.has(column));
}

function valuesOf(sample: Sample, column: string): unknown[] {
  const at = sample.columns.indexOf(column);
  return sample.rows
    .map((row) => row[at])
    .filter((value) => value !== undefined && value !== null && value !== "");
}

function isTimes(values: unknown[]): boolean {
  const times = values.filter((value) => readTime(value, "dmy") ?? readTime(value, "mdy"));
  return times.length > 0 && times.length * 2 > values.length;
}

function isWords(values: unknown[]): boolean {
  const words = values.filter((value) => typeof value === "string" && /\p{L}/u.test(value.slice(0, 200)));
  return words.length > 0 && words.length * 2 > values.length;
}

function averageLength(values: unknown[]): number {
  return values.reduce<number>((sum, value) => sum + cellText(value).length, 0) / Math.max(values.length, 1);
}

function setIfFound(columns: Map<Role, string>, role: Role, column: string | null): void {
  if (column !== null) columns.set(role, column);
}
