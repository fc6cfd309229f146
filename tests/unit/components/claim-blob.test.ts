import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { claimBlob } from "@/components/home/claim-blob";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const upload = { id: "1", name: "chat.txt", sizeBytes: 3, platform: "whatsapp", format: "android" };
const refused = (status: number, code: string) =>
  Response.json({ error: { code, message: "Not now." } }, { status });
const { signal } = new AbortController();

function answerWith(...answers: (Response | Error)[]) {
  const fetch = vi.fn(async () => {
    const next = answers.shift();
    if (!next || next instanceof Error) throw next ?? new Error("asked too often");
    return next;
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

it("claims a file again where the server is gone for a moment", async () => {
  const fetch = answerWith(
    refused(503, "storage-unavailable"),
    new TypeError("fetch failed"),
    Response.json({ upload }),
  );
  const claimed = claimBlob("ticket", signal);
  await vi.runAllTimersAsync();
  expect(await claimed).toEqual(upload);
  expect(fetch).toHaveBeenCalledTimes(3);
});

it("gives up after three tries, and at once where the file is refused", async () => {
  const gone = () => refused(503, "database-unavailable");
  const fetch = answerWith(gone(), gone(), gone(), refused(415, "unknown-format"));
  const never = expect(claimBlob("ticket", signal)).rejects.toMatchObject({ code: "database-unavailable" });
  await vi.runAllTimersAsync();
  await never;
  await expect(claimBlob("ticket", signal)).rejects.toMatchObject({ code: "unknown-format" });
  expect(fetch).toHaveBeenCalledTimes(4);
});
