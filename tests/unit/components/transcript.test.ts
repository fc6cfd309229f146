import { describe, expect, it } from "vitest";
import { transcriptRows } from "@/components/messages/transcript-rows";
import { withEarlier, withLater } from "@/components/messages/transcript-window";
import type { TranscriptMessage } from "@/lib/analyses/analysis.schema";

function message(id: number, change: Partial<TranscriptMessage> = {}): TranscriptMessage {
  return {
    id,
    sentAt: "2024-03-05T20:00:00Z",
    author: { idx: 0, name: "Ana" },
    kind: "text",
    text: "hello",
    replyTo: null,
    isEdited: false,
    forwardedFrom: null,
    attachments: [],
    reactions: [],
    ...change,
  };
}

describe("transcriptRows", () => {
  it("groups what one person writes in one go", () => {
    const rows = transcriptRows(
      [
        message(1),
        message(2, { sentAt: "2024-03-05T20:09:00Z" }),
        message(3, { sentAt: "2024-03-05T20:30:00Z" }),
        message(4, { sentAt: "2024-03-05T20:31:00Z", author: { idx: 1, name: "Bo" } }),
      ],
      "UTC",
    );
    expect(rows.map((row) => (row.type === "group" ? row.messages.map(({ id }) => id) : row.type))).toEqual([
      "day",
      [1, 2],
      [3],
      [4],
    ]);
  });

  it("begins a day at midnight of the chat's time zone", () => {
    const late = [
      message(1, { sentAt: "2024-03-05T23:30:00Z" }),
      message(2, { sentAt: "2024-03-05T23:59:00Z" }),
    ];
    const days = (timeZone: string) =>
      transcriptRows(late, timeZone).flatMap((row) => (row.type === "day" ? [row.day] : []));
    expect(days("UTC")).toEqual(["2024-03-05"]);
    expect(days("Asia/Tokyo")).toEqual(["2024-03-06"]);
  });

  it("sets system lines between groups", () => {
    const rows = transcriptRows(
      [message(1), message(2, { kind: "system", author: null }), message(3)],
      "UTC",
    );
    expect(rows.map((row) => row.type)).toEqual(["day", "group", "system", "group"]);
  });
});

describe("the window of a transcript", () => {
  const messages = Array.from({ length: 480 }, (_, index) => message(1000 + index));
  const full = { messages, hasEarlier: true, hasLater: false, matches: null };
  const page = (ids: number[], more: { hasEarlier: boolean; hasLater: boolean }) => ({
    messages: ids.map((id) => message(id)),
    matches: null,
    ...more,
  });

  it("lets go of the far end and says that it is there", () => {
    const up = withEarlier(full, page([998, 999], { hasEarlier: false, hasLater: true }));
    expect(up.messages[0]?.id).toBe(998);
    expect(up.messages.at(-1)?.id).toBe(1477);
    expect(up).toMatchObject({ hasEarlier: false, hasLater: true });

    const down = withLater(
      { ...full, hasEarlier: false },
      page([1480], { hasEarlier: true, hasLater: false }),
    );
    expect(down.messages[0]?.id).toBe(1001);
    expect(down).toMatchObject({ hasEarlier: true, hasLater: false });
  });
});
