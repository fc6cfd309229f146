import { useMemo } from "react";
import { useAddressQuery } from "@/components/chrome/use-address-query";
import { filterOf, type InsightFilter, paramsOf } from "./insight-filter";

/** The people and days that the address names, and how to name others. */
export function useInsightFilter(): {
  filter: InsightFilter;
  show: (change: Partial<InsightFilter>) => void;
} {
  const { query, change } = useAddressQuery();
  const filter = useMemo(() => filterOf(query), [query]);
  const show = (changed: Partial<InsightFilter>) =>
    change((before) => paramsOf({ ...filterOf(before), ...changed }));
  return { filter, show };
}
