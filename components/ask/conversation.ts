import type { AnswerCost, AskedChat, ChatEvent, CitedMessage, TextRange } from "@/lib/ask/chat.schema";
import type { Feedback, StoredTurn, Thread, TurnDetail } from "@/lib/ask/thread.schema";

export interface Turn {
  /** Of this visit. */
  key: string;
  /** Of the server, as soon as it has stored the question. */
  id: string | null;
  question: string;
  answer: string;
  phase: "searching" | "answering" | "answered" | "stopped" | "failed";
  /** Counts how often it was answered anew on this visit. */
  attempt: number;
  /** Whether its answer arrives here as it is written; else it has to be asked for. */
  isLive: boolean;
  /** After how many seconds the model, which is busy, is asked again. */
  waitsSeconds: number | null;
  mode: StoredTurn["mode"] | null;
  chats: AskedChat[];
  /** How many messages were searched, where that is known, and of how many the answer was made. */
  searched: number | null;
  found: number;
  /** Those messages themselves: of an answer of an earlier visit only once they were asked for. */
  sources: CitedMessage[];
  citations: CitedMessage[];
  /** Parts of the answer that no message is cited for. */
  unsourced: TextRange[];
  problem: string | null;
  feedback: Feedback;
  cost: AnswerCost | null;
}

export interface Conversation {
  threadId: string | null;
  turns: Turn[];
  /** Whether what was asked on an earlier visit has been taken in, or is no longer wanted. */
  isSettled: boolean;
}

export type ConversationEvent =
  | { type: "recalled"; thread: Thread | null }
  | { type: "opened"; thread: Thread }
  /** `instead` is a question that never arrived. */
  | { type: "asked"; key: string; question: string; instead?: string }
  | { type: "asked-anew"; key: string }
  | { type: "received"; key: string; event: ChatEvent }
  /** The connection ended before the answer did: the server goes on with it, if it has the question. */
  | { type: "cut-off"; key: string; message: string }
  /** `attempt` is the one that was under way when it was asked for, where another may have begun since. */
  | { type: "looked-up"; detail: TurnDetail; attempt?: number }
  | { type: "stopped"; key: string }
  | { type: "failed"; key: string; message: string }
  | { type: "rated"; key: string; feedback: Feedback }
  | { type: "cleared" };

export const emptyConversation: Conversation = { threadId: null, turns: [], isSettled: false };

export function isUnderWay(turn: Turn | undefined): boolean {
  return turn?.phase === "searching" || turn?.phase === "answering";
}

function unanswered() {
  return {
    answer: "",
    phase: "searching",
    isLive: true,
    waitsSeconds: null,
    mode: null,
    searched: null,
    found: 0,
    sources: [],
    citations: [],
    unsourced: [],
    problem: null,
    feedback: null,
    cost: null,
  } satisfies Partial<Turn>;
}

function newTurn(key: string, question: string): Turn {
  return { ...unanswered(), key, id: null, attempt: 0, question, chats: [] };
}

function storedTurn({ status, ...turn }: StoredTurn, sources: CitedMessage[] = []): Turn {
  const phase = status === "answering" && turn.answer === "" ? "searching" : status;
  return { ...turn, key: turn.id, attempt: 0, phase, isLive: false, waitsSeconds: null, sources };
}

function opened(thread: Thread | null): Conversation {
  return {
    threadId: thread?.id ?? null,
    turns: thread?.turns.map((turn) => storedTurn(turn)) ?? [],
    isSettled: true,
  };
}

function withEvent(before: Turn, { event, data }: ChatEvent): Turn {
  if (event === "accepted") return { ...before, id: data.turnId, chats: data.chats };
  if (!isUnderWay(before)) return before;
  const turn = { ...before, waitsSeconds: null };
  switch (event) {
    case "waiting":
      return { ...turn, waitsSeconds: data.seconds };
    case "sources": {
      const { mode, searched, messages } = data;
      return { ...turn, phase: "answering", mode, searched, found: messages.length, sources: messages };
    }
    case "text":
      return { ...turn, phase: "answering", answer: turn.answer + data.delta };
    case "citations":
      return { ...turn, citations: data.citations, unsourced: data.unsourced };
    case "cost":
      return { ...turn, cost: data };
    case "done":
      return { ...turn, phase: "answered" };
    case "stopped":
      return { ...turn, phase: "stopped" };
    case "error":
      return { ...turn, phase: "failed", problem: data.message };
  }
}

function changeTurn(state: Conversation, key: string, change: (turn: Turn) => Turn): Conversation {
  return { ...state, turns: state.turns.map((turn) => (turn.key === key ? change(turn) : turn)) };
}

export function nextConversation(state: Conversation, event: ConversationEvent): Conversation {
  switch (event.type) {
    case "recalled":
      return state.isSettled ? state : opened(event.thread);
    case "opened":
      return opened(event.thread);
    case "asked": {
      const before = state.turns.filter(({ key }) => key !== event.instead);
      return { ...state, isSettled: true, turns: [...before, newTurn(event.key, event.question)] };
    }
    case "asked-anew":
      return changeTurn(state, event.key, (turn) => ({
        ...turn,
        ...unanswered(),
        attempt: turn.attempt + 1,
      }));
    case "received": {
      const changed = changeTurn(state, event.key, (turn) => withEvent(turn, event.event));
      const isLatest = state.turns.at(-1)?.key === event.key;
      return event.event.event === "accepted" && isLatest
        ? { ...changed, threadId: event.event.data.threadId }
        : changed;
    }
    case "cut-off":
      return changeTurn(state, event.key, (turn) =>
        turn.id ? { ...turn, isLive: false } : { ...turn, phase: "failed", problem: event.message },
      );
    case "looked-up": {
      const { turn: stored, sources } = event.detail;
      const turns = state.turns.map((turn) =>
        turn.id === stored.id && turn.attempt === (event.attempt ?? turn.attempt)
          ? { ...storedTurn(stored, sources), key: turn.key, attempt: turn.attempt }
          : turn,
      );
      return { ...state, turns };
    }
    case "stopped":
      return changeTurn(state, event.key, (turn) =>
        isUnderWay(turn) ? { ...turn, phase: "stopped" } : turn,
      );
    case "failed":
      return changeTurn(state, event.key, (turn) => ({ ...turn, phase: "failed", problem: event.message }));
    case "rated":
      return changeTurn(state, event.key, (turn) => ({ ...turn, feedback: event.feedback }));
    case "cleared":
      return { threadId: null, turns: [], isSettled: true };
  }
}
