import { useTranslations } from "use-intl";
import type { TablePreview } from "@/lib/uploads/table-preview.schema";
import classes from "./columns-dialog.module.css";
import { columnRoles, type NamedColumns } from "./table-columns";

interface ColumnsTableProps {
  table: TablePreview;
  shown: NamedColumns;
  timeOfDay: string | null;
}

const MOST_COLUMNS = 12;

/** The first rows as they stand in the file, with the columns marked that have been told. */
export function ColumnsTable({ table, shown, timeOfDay }: ColumnsTableProps) {
  const t = useTranslations("home.columns");
  const roleOf = (column: string) => {
    const role = columnRoles.find((one) => shown[one] === column);
    return role ? t(`roles.${role}`) : column === timeOfDay ? t("roles.date") : null;
  };
  const columns = table.columns
    .map((column, at) => ({ column, at, role: roleOf(column) }))
    .filter(({ at, role }) => at < MOST_COLUMNS || role !== null);
  const hidden = table.columns.length - columns.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be within reach of the keyboard
    <section className={classes.sheet} tabIndex={0} aria-label={t("rows")}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map(({ column, role }) => (
              <th key={column} scope="col" data-chosen={role !== null || undefined}>
                <span className={classes.role}>{role}</span>
                <bdi className={classes.cell}>{column}</bdi>
              </th>
            ))}
            {hidden > 0 ? <th scope="col">{t("more", { count: hidden })}</th> : null}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move, and two may be equal
            <tr key={index}>
              {columns.map(({ column, at, role }) => (
                <td key={column} data-chosen={role !== null || undefined} dir="auto">
                  <span className={classes.cell}>{row[at]}</span>
                </td>
              ))}
              {hidden > 0 ? <td /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
