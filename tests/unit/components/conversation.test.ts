import { describe, expect, it } from "vitest";
import {
  type Conversation,
  type ConversationEvent,
  emptyConversation,
  nextConversation,
} from "@/components/ask/conversation";
import type { ChatEvent } from "@/lib/ask/chat.schema";
import type { StoredTurn } from "@/lib/ask/thread.schema";

const cited = { messageId: 7, author: { idx: 0, name: "Ana" }, sentAt: null, text: "here" };
const ids = { threadId: "thread", turnId: "turn" };
const accepted: ChatEvent = { event: "accepted", data: { ...ids, chats: [] } };
const sources: ChatEvent = {
  event: "sources",
  data: { ...ids, mode: "keyless", searched: 40, messages: [cited] },
};
const text = (delta: string): ChatEvent => ({ event: "text", data: { delta } });
const stored: StoredTurn = {
  id: "turn",
  question: "Where?",
  answer: "It is here [7].",
  mode: "keyless",
  status: "answered",
  problem: null,
  chats: [],
  searched: 40,
  found: 1,
  citations: [cited],
  unsourced: [],
  feedback: null,
  cost: null,
};

function stateAfter(state: Conversation, ...events: ConversationEvent[]): Conversation {
  return events.reduce(nextConversation, state);
}

function asked(...events: ChatEvent[]): Conversation {
  const begun = nextConversation(emptyConversation, { type: "asked", key: "k", question: "Where?" });
  return stateAfter(begun, ...events.map((event) => ({ type: "received", key: "k", event }) as const));
}

describe("nextConversation", () => {
  it("knows that a busy model is waited for, until something comes", () => {
    const waiting: ChatEvent = { event: "waiting", data: { seconds: 4 } };
    expect(asked(accepted, sources, waiting).turns[0]?.waitsSeconds).toBe(4);
    expect(asked(accepted, sources, waiting, text("It")).turns[0]?.waitsSeconds).toBeNull();
  });

  it("puts an answer together from its events", () => {
    const { threadId, turns } = asked(
      accepted,
      sources,
      text("It is "),
      text("here [7]."),
      {
        event: "citations",
        data: { citations: [cited], unsourced: [{ from: 0, to: 5 }], isNotInChat: false },
      },
      { event: "done", data: ids },
    );
    expect(threadId).toBe("thread");
    expect(turns[0]).toMatchObject({
      id: "turn",
      answer: "It is here [7].",
      phase: "answered",
      mode: "keyless",
      searched: 40,
      citations: [cited],
      unsourced: [{ from: 0, to: 5 }],
    });
  });

  it("keeps what had come when an answer fails", () => {
    const failed = asked(accepted, sources, text("It is"), {
      event: "error",
      data: { code: "answer-unavailable", message: "Cut off." },
    });
    expect(failed.turns[0]).toMatchObject({ phase: "failed", answer: "It is", problem: "Cut off." });
  });

  it("takes in nothing more once an answer was stopped, but what it is called by the server", () => {
    const stopped = stateAfter(
      asked(),
      { type: "stopped", key: "k" },
      { type: "received", key: "k", event: accepted },
      { type: "received", key: "k", event: text("It is") },
    );
    expect(stopped.turns[0]).toMatchObject({ phase: "stopped", id: "turn", answer: "" });
  });

  it("does not take the end of a stopped answer for that of the next attempt", () => {
    const detail = { turn: { ...stored, status: "stopped" as const }, sources: [] };
    const anew = stateAfter(asked(accepted), { type: "stopped", key: "k" }, { type: "asked-anew", key: "k" });
    const looked = nextConversation(anew, { type: "looked-up", detail, attempt: 0 });
    expect(looked.turns[0]).toMatchObject({ phase: "searching", attempt: 1 });
  });

  it("goes on with the conversation of the latest question when an earlier one arrives late", () => {
    const late: ChatEvent = { event: "accepted", data: { threadId: "late", turnId: "late", chats: [] } };
    const { threadId } = stateAfter(
      asked(),
      { type: "stopped", key: "k" },
      { type: "asked", key: "l", question: "When?" },
      { type: "received", key: "l", event: accepted },
      { type: "received", key: "k", event: late },
    );
    expect(threadId).toBe("thread");
  });

  it("looks an answer up that it was cut off from, where the server has the question", () => {
    const cutOff = stateAfter(asked(accepted, sources, text("It")), {
      type: "cut-off",
      key: "k",
      message: "Lost.",
    });
    expect(cutOff.turns[0]).toMatchObject({ phase: "answering", isLive: false });
    const found = stateAfter(cutOff, { type: "looked-up", detail: { turn: stored, sources: [cited] } });
    expect(found.turns[0]).toMatchObject({ key: "k", phase: "answered", answer: stored.answer });
    expect(stateAfter(asked(), { type: "cut-off", key: "k", message: "Lost." }).turns[0]).toMatchObject({
      phase: "failed",
      problem: "Lost.",
    });
  });

  it("answers anew in the place of the old answer", () => {
    const anew = stateAfter(asked(accepted, sources, text("It is"), { event: "done", data: ids }), {
      type: "asked-anew",
      key: "k",
    });
    expect(anew.turns).toMatchObject([{ id: "turn", phase: "searching", answer: "", attempt: 1 }]);
  });

  it("asks in the place of a question that never arrived", () => {
    const { turns } = stateAfter(
      asked(),
      { type: "failed", key: "k", message: "Unreachable." },
      { type: "asked", key: "l", question: "Where?", instead: "k" },
    );
    expect(turns.map(({ key }) => key)).toEqual(["l"]);
  });

  it("does not let an earlier visit overwrite a question that was asked meanwhile", () => {
    const state = asked();
    const thread = { id: "old", chats: [], turns: [stored] };
    expect(nextConversation(state, { type: "recalled", thread })).toBe(state);
    expect(nextConversation(state, { type: "opened", thread }).turns).toMatchObject([{ key: "turn" }]);
  });
});
