import type { JobKindName, JobView } from "@/lib/jobs/job.schema";

/** The filters of the jobs page as its address has them; an empty one lets everything through. */
export interface JobFilters {
  state: JobView["status"] | "";
  kind: JobKindName | "";
  analysis: string;
  /** Days of the reader's calendar, `2024-03-05`, both included. */
  from: string;
  to: string;
}

export function readFilters(address: URLSearchParams): JobFilters {
  const of = (name: keyof JobFilters) => address.get(name) ?? "";
  return {
    state: of("state") as JobFilters["state"],
    kind: of("kind") as JobFilters["kind"],
    analysis: of("analysis"),
    from: of("from"),
    to: of("to"),
  };
}

/** The query of the page's address with these filters. */
export function paramsOf(filters: JobFilters): URLSearchParams {
  return new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ""));
}

/** The instant at which a day begins where the reader is; a month has its thirty-second day in the next. */
function beginOfDay(day: string, daysLater = 0): string | null {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const instant = new Date(year, month - 1, date + daysLater);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** The query of `GET /api/jobs` and `GET /api/jobs/figures`. */
export function queryOf({ state, kind, analysis, from, to }: JobFilters): string {
  const query = new URLSearchParams();
  if (state) query.set("state", state);
  if (kind) query.set("kind", kind);
  if (analysis) query.set("analysis", analysis);
  const begin = from && beginOfDay(from);
  const end = to && beginOfDay(to, 1);
  if (begin) query.set("from", begin);
  if (end) query.set("to", end);
  return query.toString();
}
