import type { ChatEvent, CitedMessage, Thread } from "@/lib/ask/chat.schema";

export interface Turn {
  key: string;
  question: string;
  answer: string;
  phase: "searching" | "answering" | "answered" | "stopped" | "failed";
  mode: Thread["turns"][number]["mode"] | null;
  /** How many messages were searched; unknown for turns of an earlier visit. */
  searched: number | null;
  found: CitedMessage[];
  citations: CitedMessage[];
  problem: string | null;
}

export interface Conversation {
  threadId: string | null;
  turns: Turn[];
  /** Whether what was asked on an earlier visit has been taken in, or is no longer wanted. */
  isSettled: boolean;
}

export type ConversationEvent =
  | { type: "recalled"; thread: Thread | null }
  | { type: "asked"; key: string; question: string }
  | { type: "received"; key: string; event: ChatEvent }
  | { type: "stopped"; key: string }
  | { type: "failed"; key: string; message: string }
  | { type: "cleared" };

export const emptyConversation: Conversation = { threadId: null, turns: [], isSettled: false };

export function isUnderWay(turn: Turn | undefined): boolean {
  return turn?.phase === "searching" || turn?.phase === "answering";
}

function recalledTurn(turn: Thread["turns"][number]): Turn {
  const isWhole = turn.status === "answered";
  return {
    key: turn.id,
    question: turn.question,
    answer: turn.answer,
    phase: isWhole ? "answered" : turn.status === "failed" ? "failed" : "stopped",
    mode: turn.mode,
    searched: null,
    found: [],
    citations: turn.citations,
    problem: turn.status === "failed" ? "This question was not answered. Ask it again." : null,
  };
}

function withEvent(turn: Turn, event: ChatEvent): Turn {
  switch (event.event) {
    case "sources":
      return {
        ...turn,
        phase: "answering",
        mode: event.data.mode,
        searched: event.data.searched,
        found: event.data.messages,
      };
    case "text":
      return { ...turn, phase: "answering", answer: turn.answer + event.data.delta };
    case "citations":
      return { ...turn, citations: event.data.citations };
    case "done":
      return { ...turn, phase: "answered" };
    case "error":
      return { ...turn, phase: "failed", problem: event.data.message };
  }
}

function changeTurn(state: Conversation, key: string, change: (turn: Turn) => Turn): Conversation {
  return { ...state, turns: state.turns.map((turn) => (turn.key === key ? change(turn) : turn)) };
}

export function nextConversation(state: Conversation, event: ConversationEvent): Conversation {
  switch (event.type) {
    case "recalled":
      if (state.isSettled) return state;
      return {
        threadId: event.thread?.id ?? null,
        turns: event.thread?.turns.map(recalledTurn) ?? [],
        isSettled: true,
      };
    case "asked": {
      const turn: Turn = {
        key: event.key,
        question: event.question,
        answer: "",
        phase: "searching",
        mode: null,
        searched: null,
        found: [],
        citations: [],
        problem: null,
      };
      return { ...state, isSettled: true, turns: [...state.turns, turn] };
    }
    case "received": {
      const changed = changeTurn(state, event.key, (turn) => withEvent(turn, event.event));
      return event.event.event === "sources" ? { ...changed, threadId: event.event.data.threadId } : changed;
    }
    case "stopped":
      return changeTurn(state, event.key, (turn) =>
        isUnderWay(turn) ? { ...turn, phase: "stopped" } : turn,
      );
    case "failed":
      return changeTurn(state, event.key, (turn) => ({ ...turn, phase: "failed", problem: event.message }));
    case "cleared":
      return { threadId: null, turns: [], isSettled: true };
  }
}
