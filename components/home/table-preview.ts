import useSWR from "swr";
import { fetchJson } from "@/components/api/fetch-json";
import { type TablePreview, tableAnswerSchema } from "@/lib/uploads/table-preview.schema";
import { columnsQuery, type NamedColumns } from "./table-columns";

/** The beginning of an uploaded table as it was guessed to read; null where the upload is no table. */
export async function fetchTable(uploadId: string, signal: AbortSignal): Promise<TablePreview | null> {
  return (await fetchJson(`/api/uploads/${uploadId}/table`, tableAnswerSchema, { signal })).table;
}

/** How the table reads with the columns of the moment; the reading before stays until the new one is there. */
export function useTablePreview(uploadId: string, columns: NamedColumns, first: TablePreview) {
  const { data, error } = useSWR(
    `/api/uploads/${uploadId}/table?${columnsQuery(columns)}`,
    (path) => fetchJson(path, tableAnswerSchema),
    { keepPreviousData: true, revalidateOnFocus: false },
  );
  return { preview: data?.table ?? first, error };
}
