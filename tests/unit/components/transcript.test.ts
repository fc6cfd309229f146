import { describe, expect, it, vi } from "vitest";
import { type ReadMessages, TranscriptPages } from "@/components/messages/transcript-pages";
import { transcriptRows } from "@/components/messages/transcript-rows";
import { addressParams, transcriptViewOf } from "@/components/messages/transcript-view";
import type { TranscriptMessage } from "@/lib/transcript/transcript.schema";

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
    found: [],
    ...change,
  };
}

describe("transcriptRows", () => {
  it("groups what one person writes in one go", () => {
    const rows = transcriptRows(
      {
        messages: [
          message(1),
          message(2, { sentAt: "2024-03-05T20:09:00Z" }),
          message(3, { sentAt: "2024-03-05T20:30:00Z" }),
          message(4, { sentAt: "2024-03-05T20:31:00Z", author: { idx: 1, name: "Bo" } }),
        ],
        first: 100,
      },
      "UTC",
    );
    const placesOf = (row: (typeof rows)[number]) =>
      row.type === "group" ? row.messages.map(({ place }) => place) : row.type;
    expect(rows.map(placesOf)).toEqual(["day", [100, 101], [102], [103]]);
  });

  it("begins a day at midnight of the chat's time zone", () => {
    const messages = [
      message(1, { sentAt: "2024-03-05T23:30:00Z" }),
      message(2, { sentAt: "2024-03-05T23:59:00Z" }),
    ];
    const days = (timeZone: string) =>
      transcriptRows({ messages }, timeZone).flatMap((row) => (row.type === "day" ? [row.day] : []));
    expect(days("UTC")).toEqual(["2024-03-05"]);
    expect(days("Asia/Tokyo")).toEqual(["2024-03-06"]);
  });

  it("sets system lines between groups", () => {
    const messages = [message(1), message(2, { kind: "system", author: null }), message(3)];
    const rows = transcriptRows({ messages }, "UTC");
    expect(rows.map((row) => row.type)).toEqual(["day", "group", "system", "group"]);
  });

  it("goes on with the day and the group of the page before", () => {
    const [row, ...more] = transcriptRows({ messages: [message(2)], previous: message(1) }, "UTC");
    expect(more).toEqual([]);
    expect(row).toMatchObject({ type: "group", isGoingOn: true });
    const others = [message(1, { author: { idx: 1, name: "Bo" } }), message(1, { kind: "system" })];
    for (const previous of others)
      expect(transcriptRows({ messages: [message(2)], previous }, "UTC")).toMatchObject([
        { isGoingOn: false },
      ]);
  });
});

describe("the pages of a transcript", () => {
  const total = 1_000;
  /** Reads with the number of each message in its place, whenever it is let. */
  function source(text = "hello") {
    const waiting: (() => void)[] = [];
    const places: { at: number; limit: number }[] = [];
    const read: ReadMessages = (place, signal) => {
      places.push(place);
      const ids = Array.from({ length: total }, (_, id) => id).slice(place.at, place.at + place.limit);
      const page = { messages: ids.map((id) => message(id, { text })), first: place.at, matches: total };
      return new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("given up")));
        waiting.push(() => resolve(page));
      });
    };
    const answer = async () => {
      for (const go of waiting.splice(0)) go();
      await new Promise(setImmediate);
    };
    return { read, answer, places };
  }

  it("are read when they are wanted, each with the message before it", async () => {
    const { read, answer, places } = source();
    const pages = new TranscriptPages(read);
    const changed = vi.fn();
    pages.subscribe(changed);
    pages.want([0, 3]);
    pages.want([0, 3]);
    expect(places).toEqual([
      { at: 0, limit: 50 },
      { at: 149, limit: 51 },
    ]);
    expect(pages.get(3)).toBeUndefined();
    await answer();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(pages.get(0)).toMatchObject({ previous: undefined });
    expect(pages.get(3)?.previous?.id).toBe(149);
    expect(pages.get(3)?.messages.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, i) => 150 + i));
  });

  it("are not read once they are out of sight, and not twice", async () => {
    const { read, answer, places } = source();
    const pages = new TranscriptPages(read);
    pages.want([0, 1]);
    pages.want([1, 2]);
    await answer();
    expect([0, 1, 2].map((page) => pages.get(page) !== undefined)).toEqual([false, true, true]);
    pages.want([1, 2]);
    expect(places).toHaveLength(3);
  });

  it("make room for others, the longest unseen first", async () => {
    const { read, answer } = source();
    const pages = new TranscriptPages(read, 2);
    for (const wanted of [[0], [1], [0], [2]]) {
      pages.want(wanted);
      await answer();
    }
    expect([0, 1, 2].map((page) => pages.get(page) !== undefined)).toEqual([true, false, true]);
  });

  it("stay until they are read anew from somewhere else", async () => {
    const before = source("before");
    const after = source("after");
    const pages = new TranscriptPages(before.read);
    pages.want([0]);
    await before.answer();
    pages.readFrom(after.read);
    pages.want([0]);
    expect(pages.get(0)?.messages[0]?.text).toBe("before");
    await after.answer();
    expect(pages.get(0)?.messages[0]?.text).toBe("after");
  });

  it("are asked for again only when somebody wants it, after they could not be read", async () => {
    const fail = vi.fn<ReadMessages>().mockRejectedValue(new Error("no network"));
    const pages = new TranscriptPages(fail);
    pages.want([0]);
    await new Promise(setImmediate);
    expect(pages.problem).toEqual(new Error("no network"));
    pages.want([0]);
    expect(fail).toHaveBeenCalledTimes(1);
    pages.retry();
    pages.want([0]);
    expect(fail).toHaveBeenCalledTimes(2);
  });
});

it("keeps several people in the address, and nobody who is no number", () => {
  const view = transcriptViewOf(new URLSearchParams("author=2,0,x,2&hour=7&hourTo=9"));
  expect(view).toMatchObject({ authors: [2, 0], hour: 7, hourTo: 9 });
  expect(addressParams(view).toString()).toBe("author=2%2C0&hour=7&hourTo=9");
});
