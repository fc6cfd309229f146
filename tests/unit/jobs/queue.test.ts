import { expect, test } from "vitest";
import type { JobKind } from "@/db/schema/jobs";
import { chooseAdmissible } from "@/lib/jobs/choose-admissible";
import { jobLimits } from "@/lib/jobs/job-limits";
import { placesInQueue } from "@/lib/jobs/places-in-queue";

const limits = { active: 4, activePerUser: 3, activePerAnalysis: 2 };
const job = (id: string, ownerId: string, analysisId: string | null = id, kind: JobKind = "export") => ({
  id,
  ownerId,
  analysisId,
  kind,
});

test("jobs are let through first come first while there is room", () => {
  const waiting = ["1", "2", "3", "4", "5"].map((id, i) => job(id, `user ${i}`));
  expect(chooseAdmissible({ waiting, active: [] }, limits)).toEqual(["1", "2", "3", "4"]);
  expect(chooseAdmissible({ waiting, active: [job("0", "somebody")] }, limits)).toEqual(["1", "2", "3"]);
});

test("who has enough under way is passed over, and others are not held up", () => {
  const active = ["a", "b", "c"].map((id) => job(id, "ana"));
  const waiting = [job("d", "ana"), job("e", "ben")];
  expect(chooseAdmissible({ waiting, active }, limits)).toEqual(["e"]);
});

test("one analysis has two jobs at once, and jobs without one share nothing", () => {
  const waiting = [job("1", "ana", "chat"), job("2", "ana", "chat"), job("3", "ana", "chat")];
  expect(chooseAdmissible({ waiting, active: [] }, limits)).toEqual(["1", "2"]);
  const ofNothing = ["1", "2", "3"].map((id) => job(id, "ana", null));
  expect(chooseAdmissible({ waiting: ofNothing, active: [] }, limits)).toEqual(["1", "2", "3"]);
});

test("two jobs that change one analysis go one after the other", () => {
  const waiting = [
    job("1", "ana", "chat", "add-messages"),
    job("2", "ana", "chat", "reindex"),
    job("3", "ana", "chat", "export"),
    job("4", "ben", "other", "add-messages"),
  ];
  expect(chooseAdmissible({ waiting, active: [] }, limits)).toEqual(["1", "3", "4"]);
  const active = [job("0", "ana", "chat", "reindex")];
  expect(chooseAdmissible({ waiting, active }, limits)).toEqual(["3", "4"]);
});

test("the place in line counts others only while the server is full", () => {
  const waiting = [job("1", "ben"), job("2", "ana"), job("3", "ben"), job("4", "ana")];
  const few = ["a", "b", "c"].map((id) => job(id, "ana"));
  expect(placesInQueue({ waiting, active: few }, "ana")).toEqual(
    new Map([
      ["2", 1],
      ["4", 2],
    ]),
  );
  const full = Array.from({ length: jobLimits.active }, (_, i) => job(`${i}`, "others"));
  expect(placesInQueue({ waiting, active: full }, "ana")).toEqual(
    new Map([
      ["2", 2],
      ["4", 4],
    ]),
  );
});
