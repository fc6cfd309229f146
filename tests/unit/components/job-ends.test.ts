import { expect, test } from "vitest";
import { JobEnds } from "@/components/jobs/job-ends";
import { jobView } from "./job-view";

const done = jobView({ status: "completed", finishedAt: "2024-01-01T00:01:00Z" });

test("the end of a job that was seen at work is news once, however late or often it is heard of", () => {
  const ends = new JobEnds();
  expect([jobView({}), done, jobView({}), done].map((seen) => ends.isNews(seen))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test("what ended before the reader came is none, unless they had begun it", () => {
  const ends = new JobEnds();
  expect(ends.isNews(done)).toBe(false);
  ends.begin("job");
  expect(ends.isNews(done)).toBe(true);
});

test("the end of another try is news again", () => {
  const ends = new JobEnds();
  const again = { ...done, finishedAt: "2024-01-01T00:02:00Z" };
  expect([jobView({}), done, jobView({}), again].map((seen) => ends.isNews(seen))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
