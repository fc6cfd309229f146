"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from "react";
import { sentenceOf } from "@/components/api/api-error";
import { askQuestion } from "./ask-question";
import { type Conversation, emptyConversation, isUnderWay, nextConversation } from "./conversation";
import { useLatestThread } from "./use-latest-thread";

interface ConversationControls extends Conversation {
  isAnswering: boolean;
  ask: (question: string) => void;
  stop: () => void;
  startAnew: () => void;
}

const ConversationContext = createContext<ConversationControls | null>(null);

interface ConversationProviderProps {
  analysisId: string;
  isReady: boolean;
  children: ReactNode;
}

/** Holds what is being asked, so that an answer goes on while the reader moves between the pages of a chat. */
export function ConversationProvider({ analysisId, isReady, children }: ConversationProviderProps) {
  const [state, dispatch] = useReducer(nextConversation, emptyConversation);
  const { thread, isLoaded } = useLatestThread(isReady ? analysisId : null);
  const controller = useRef<AbortController | null>(null);
  const { threadId } = state;

  useEffect(() => {
    if (isLoaded) dispatch({ type: "recalled", thread: thread ?? null });
  }, [isLoaded, thread]);

  useEffect(() => () => controller.current?.abort(), []);

  const ask = useCallback(
    async (question: string) => {
      controller.current?.abort();
      const abort = new AbortController();
      controller.current = abort;
      const key = crypto.randomUUID();
      dispatch({ type: "asked", key, question });
      try {
        await askQuestion(
          analysisId,
          { question, ...(threadId ? { threadId } : {}) },
          { signal: abort.signal, onEvent: (event) => dispatch({ type: "received", key, event }) },
        );
      } catch (error) {
        if (abort.signal.aborted) dispatch({ type: "stopped", key });
        else dispatch({ type: "failed", key, message: sentenceOf(error) });
      }
    },
    [analysisId, threadId],
  );

  const stop = useCallback(() => controller.current?.abort(), []);
  const startAnew = useCallback(() => {
    controller.current?.abort();
    dispatch({ type: "cleared" });
  }, []);

  const controls = useMemo(
    () => ({ ...state, isAnswering: isUnderWay(state.turns.at(-1)), ask, stop, startAnew }),
    [state, ask, stop, startAnew],
  );
  return <ConversationContext value={controls}>{children}</ConversationContext>;
}

export function useConversation(): ConversationControls {
  const controls = useContext(ConversationContext);
  if (!controls) throw new Error("useConversation needs a ConversationProvider above it.");
  return controls;
}
