import { describe, expect, it } from "vitest";
import { paramsOf, queryOf, readFilters } from "@/components/jobs/job-filters";

describe("filters of the jobs page", () => {
  it("come back from the address they made", () => {
    const filters = { ...readFilters(new URLSearchParams()), state: "failed" as const, from: "2024-03-05" };
    const query = paramsOf(filters).toString();
    expect(query).toBe("state=failed&from=2024-03-05");
    expect(readFilters(new URLSearchParams(query))).toEqual(filters);
  });

  it("ask for whole days of the reader, the last one included", () => {
    const filters = { ...readFilters(new URLSearchParams()), from: "2024-02-28", to: "2024-02-29" };
    const query = new URLSearchParams(queryOf(filters));
    expect(new Date(query.get("from") ?? "")).toEqual(new Date(2024, 1, 28));
    expect(new Date(query.get("to") ?? "")).toEqual(new Date(2024, 2, 1));
  });

  it("leave out a day that is none", () => {
    expect(queryOf({ ...readFilters(new URLSearchParams()), from: "yesterday" })).toBe("");
  });
});
