import type { Columns } from "@/lib/formats/generic/choose-columns";
import { dayAndMonthIn } from "@/lib/formats/generic/read-time";
import type { TableSource } from "@/lib/formats/generic/table-source";
import type { DateOrder } from "@/lib/formats/message";

interface TableOrder {
  /** Null where no date has its year last. */
  order: DateOrder | null;
  isAmbiguous: boolean;
}

/** Whether dates such as 03/04/2024 begin with the day: told by all dates of the table, where any goes beyond 12. */
export async function tableOrder(
  source: TableSource,
  columns: Columns,
  wanted: DateOrder | null,
): Promise<TableOrder> {
  const column = columns.get("time");
  const at = column === undefined ? -1 : source.sample.columns.indexOf(column);
  const isYearLast = source.sample.rows.some((row) => dayAndMonthIn(row[at]) !== null);
  if (column === undefined || !isYearLast) return { order: null, isAmbiguous: false };
  if (wanted === "dmy" || wanted === "mdy") return { order: wanted, isAmbiguous: false };
  let dayFirst = 0;
  let monthFirst = 0;
  for await (const rows of source.rows()) {
    for (const row of rows) {
      const [first, second] = dayAndMonthIn(row.get(column)) ?? [0, 0];
      if (first > 12 && second <= 12) dayFirst++;
      if (second > 12 && first <= 12) monthFirst++;
    }
  }
  return { order: monthFirst > dayFirst ? "mdy" : "dmy", isAmbiguous: dayFirst === monthFirst };
}
