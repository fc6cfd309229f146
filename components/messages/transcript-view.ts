/** What of a transcript the address asks for. */
export interface TranscriptView {
  around: number | null;
  search: string;
  author: number | null;
  from: string | null;
  to: string | null;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function calendarDay(text: string | null): string | null {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;
}

export function transcriptViewOf(params: URLSearchParams): TranscriptView {
  return {
    around: wholeNumber(params.get("around")),
    search: params.get("search")?.trim().slice(0, 500) ?? "",
    author: wholeNumber(params.get("author")),
    from: calendarDay(params.get("from")),
    to: calendarDay(params.get("to")),
  };
}

/** Whether messages between two that are shown may be left out. */
export function hasGaps({ search, author }: TranscriptView): boolean {
  return search !== "" || author !== null;
}

export function isFiltered(view: TranscriptView): boolean {
  return hasGaps(view) || view.from !== null || view.to !== null;
}

/** The query of the API for the filters of a view. */
export function filterParams({ search, author, from, to }: TranscriptView): URLSearchParams {
  const params = new URLSearchParams();
  if (search) params.set("search", search);
  if (author !== null) params.set("author", String(author));
  if (from) params.set("from", from);
  if (to) params.set("to", to);
  return params;
}
