import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EmbeddingError } from "@/lib/embeddings/embedding-error";
import { AppError } from "@/lib/errors/app-error";
import { failureKindOf, failureKinds, handlings, isRetried } from "@/lib/jobs/failure-kinds";

const caused = (code: string) => Object.assign(new Error("fetch failed"), { code });
const unavailable = (cause?: unknown) =>
  new EmbeddingError("transient", "embedding-unavailable", "Not now.", { cause });

test.each([
  [unavailable(new Error("fetch failed", { cause: caused("ECONNREFUSED") })), "network"],
  [unavailable(new DOMException("", "TimeoutError")), "time-out"],
  [caused("UND_ERR_HEADERS_TIMEOUT"), "time-out"],
  [unavailable(), "server-error"],
  [new EmbeddingError("rate-limited", "embedding-unavailable", "", { retryAfterMs: 1 }), "rate-limited"],
  [new EmbeddingError("unparsable", "embedding-unavailable", ""), "unparsable-answer"],
  [new EmbeddingError("permanent", "embedding-key-refused", ""), "bad-key"],
  [new EmbeddingError("permanent", "embedding-quota-exhausted", ""), "quota-exhausted"],
  [new AppError("chat-not-in-export", ""), "bad-input"],
  [new AppError("unknown-format", ""), "unsupported-file"],
  [new AppError("cancelled", ""), "cancelled"],
  [new TypeError("x is undefined"), "internal"],
] as const)("%s is told apart", (error, kind) => {
  expect(failureKindOf(error)).toBe(kind);
});

test("only what may pass is tried again", () => {
  const retried = Object.keys(failureKinds).filter((kind) => isRetried(kind as keyof typeof failureKinds));
  expect(retried).toEqual(["network", "time-out", "server-error", "rate-limited", "internal"]);
});

test("the table of the operations page is that of the code", () => {
  const page = readFileSync("docs/operations.md", "utf8");
  const rows = Object.entries(failureKinds).map(
    ([kind, { covers, handling }]) => `| ${kind} | ${covers} | ${handlings[handling]} |`,
  );
  const shown = page.split("\n").filter((line) => /^\| [a-z]/.test(line));
  expect(shown.map((line) => line.replace(/ +\|/g, " |"))).toEqual(rows);
});
