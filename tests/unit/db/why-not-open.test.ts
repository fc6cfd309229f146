import { expect, test } from "vitest";
import { openPostgres } from "@/db/client";
import { whyNotOpen } from "@/db/why-not-open";

test("a database that is not there is told from a wrong password", async () => {
  const error = await openPostgres("postgres://nobody@127.0.0.1:1/nothing").catch(
    (refused: unknown) => refused,
  );
  expect(whyNotOpen(error)).toMatch(/Nothing answers at DATABASE_URL/);
  const refused = new Error("wrapped", { cause: Object.assign(new Error("…"), { code: "28P01" }) });
  expect(whyNotOpen(refused)).toMatch(/user or password/);
});

test("what is not known points at the log and quotes nothing", () => {
  expect(whyNotOpen(new Error("the text of a message"))).not.toContain("message");
});
