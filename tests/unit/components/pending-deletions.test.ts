import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { deleteSoon, UNDO_MS, undoDeletion } from "@/components/analyses/pending-deletions";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("deletes once the time for an undo is over, and only once", () => {
  const commit = vi.fn();
  deleteSoon("harbour", commit);
  vi.advanceTimersByTime(UNDO_MS - 1);
  expect(commit).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(commit).toHaveBeenCalledTimes(1);
  expect(undoDeletion("harbour")).toBe(false);
});

it("deletes nothing that was brought back in time, and the rest all the same", () => {
  const commits = { garden: vi.fn(), harbour: vi.fn() };
  deleteSoon("garden", commits.garden);
  deleteSoon("harbour", commits.harbour);
  expect(undoDeletion("garden")).toBe(true);
  vi.advanceTimersByTime(10 * UNDO_MS);
  expect(commits.garden).not.toHaveBeenCalled();
  expect(commits.harbour).toHaveBeenCalledTimes(1);
});
