import { useSearchParams } from "next/navigation";
import { useAddressQuery } from "@/components/chrome/use-address-query";
import { filterOf, type InsightFilter, paramsOf } from "./insight-filter";

/** The people and days that the address names, and how to name others. */
export function useInsightFilter(): {
  filter: InsightFilter;
  show: (change: Partial<InsightFilter>) => void;
} {
  const changeQuery = useAddressQuery();
  const filter = filterOf(new URLSearchParams(useSearchParams()));
  const show = (change: Partial<InsightFilter>) =>
    changeQuery((query) => paramsOf({ ...filterOf(query), ...change }));
  return { filter, show };
}
