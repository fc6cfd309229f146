import { describe, expect, it } from "vitest";
import { type Conversation, emptyConversation, nextConversation } from "@/components/ask/conversation";
import type { ChatEvent } from "@/lib/ask/chat.schema";

const cited = { messageId: 7, author: { idx: 0, name: "Ana" }, sentAt: null, text: "here" };
const sources: ChatEvent = {
  event: "sources",
  data: { threadId: "thread", turnId: "turn", mode: "keyless", searched: 40, messages: [cited] },
};

function conversationAfter(events: ChatEvent[]): Conversation {
  const asked = nextConversation(emptyConversation, { type: "asked", key: "k", question: "Where?" });
  return events.reduce(
    (state, event) => nextConversation(state, { type: "received", key: "k", event }),
    asked,
  );
}

describe("nextConversation", () => {
  it("puts an answer together from its events", () => {
    const { threadId, turns } = conversationAfter([
      sources,
      { event: "text", data: { delta: "It is " } },
      { event: "text", data: { delta: "here [7]." } },
      { event: "citations", data: { citations: [cited], unsourced: [], isNotInChat: false } },
      { event: "done", data: { threadId: "thread", turnId: "turn" } },
    ]);
    expect(threadId).toBe("thread");
    expect(turns[0]).toMatchObject({
      answer: "It is here [7].",
      phase: "answered",
      mode: "keyless",
      searched: 40,
      citations: [cited],
    });
  });

  it("keeps what had come when an answer fails or is stopped", () => {
    const begun = conversationAfter([sources, { event: "text", data: { delta: "It is" } }]);
    expect(nextConversation(begun, { type: "stopped", key: "k" }).turns[0]).toMatchObject({
      answer: "It is",
      phase: "stopped",
    });
    expect(nextConversation(begun, { type: "failed", key: "k", message: "Cut off." }).turns[0]).toMatchObject(
      {
        answer: "It is",
        problem: "Cut off.",
      },
    );
  });

  it("does not let an earlier visit overwrite a question that was asked meanwhile", () => {
    const asked = conversationAfter([]);
    expect(nextConversation(asked, { type: "recalled", thread: { id: "old", turns: [] } })).toBe(asked);
  });
});
