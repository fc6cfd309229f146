import { expect, it } from "vitest";
import { type JobStep, tellSteps } from "@/components/jobs/step-words";
import { englishTexts } from "./texts";

const t = englishTexts("jobs");

const step = (name: string, over: Partial<JobStep> = {}): JobStep => ({
  name,
  status: "completed",
  attempts: 1,
  startedAt: null,
  endedAt: null,
  durationMs: 100,
  error: null,
  errorCode: null,
  canReplay: false,
  ...over,
});

it("tells repetitions of a step as one, with their time, tries and reasons together", () => {
  const told = tellSteps(
    [
      step("read-messages"),
      step("embed-chunks", {
        attempts: 2,
        error: "The service was busy.",
        errorCode: "embedding-unavailable",
      }),
      step("embed-chunks:1", {
        status: "failed",
        attempts: 3,
        error: "The service was busy.",
        errorCode: "embedding-unavailable",
      }),
    ],
    t,
  );
  expect(told).toEqual([
    expect.objectContaining({ title: "Read the messages", parts: 1 }),
    expect.objectContaining({
      status: "failed",
      parts: 2,
      attempts: 5,
      durationMs: 200,
      errors: [{ message: "The service was busy.", code: "embedding-unavailable" }],
    }),
  ]);
});

it("tells a step it does not know by its own name", () => {
  expect(tellSteps([step("polish-brass")], t)[0]?.title).toBe("Polish brass");
});
