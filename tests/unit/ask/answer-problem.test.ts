import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { answerProblem } from "@/lib/ask/answer-problem";
import { writtenOrElse } from "@/lib/ask/written-or-else";
import { AppError } from "@/lib/errors/app-error";

const failedQuery = (code: string) =>
  new DrizzleQueryError("select 1", [], Object.assign(new Error("the line broke"), { code }));

test.each([
  ["a database that is gone", failedQuery("ECONNREFUSED"), "database-unavailable", /Datenbank .* antwortet/],
  ["a full disk", failedQuery("53100"), "storage-full", /kein Platz/],
  ["a budget", new AppError("gemini-budget-used", "Used up."), "gemini-budget-used", /aufgebraucht/],
  ["a limit", new AppError("too-many-requests", "Too many."), "too-many-requests", /in kurzer Zeit/],
  ["what was deleted", new AppError("not-found", "Gone."), "not-found", /gibt es nicht mehr/],
  ["a fault of ours", new TypeError("no function"), "internal", /Fehlers auf dem Server/],
])("%s is told in the language of the answer", (_, error, code, message) => {
  expect(answerProblem(error, "de")).toEqual({ code, message: expect.stringMatching(message) });
  expect(answerProblem(error, "en").message).not.toMatch(message);
});

test("what was told in it already stays as it is", () => {
  const message = "Gemini hörte mitten in der Antwort auf.";
  expect(answerProblem(new AppError("answer-unavailable", message), "de").message).toBe(message);
});

test("a query that fails while a model writes is no failure of the model", async () => {
  const lost = failedQuery("ECONNRESET");
  async function* write() {
    yield "Once";
    throw lost;
  }
  const answerInstead = () => Promise.reject(new Error("asked for another answer"));
  const pieces = writtenOrElse(write, { stop: undefined, language: "en", answerInstead });
  expect((await pieces.next()).value).toBe("Once");
  await expect(pieces.next()).rejects.toBe(lost);
});
