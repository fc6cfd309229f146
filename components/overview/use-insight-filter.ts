import { usePathname, useSearchParams } from "next/navigation";
import { filterOf, type InsightFilter, paramsOf } from "./insight-filter";

/** The people and days that the address names, and how to name others. */
export function useInsightFilter(): {
  filter: InsightFilter;
  show: (change: Partial<InsightFilter>) => void;
} {
  const path = usePathname();
  const filter = filterOf(new URLSearchParams(useSearchParams()));

  /** Upon the address as it stands: a change just made may not be shown yet. */
  function show(change: Partial<InsightFilter>) {
    const params = paramsOf({ ...filterOf(new URLSearchParams(window.location.search)), ...change });
    window.history.replaceState(null, "", params.size > 0 ? `${path}?${params}` : path);
  }

  return { filter, show };
}
