"use client";

import { notifications } from "@mantine/notifications";
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from "react";
import { useSWRConfig } from "swr";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import type { Feedback, TurnDetail } from "@/lib/ask/thread.schema";
import type { AskScope } from "./ask-scope";
import {
  type Conversation,
  emptyConversation,
  isUnderWay,
  nextConversation,
  type Turn,
} from "./conversation";
import { rateTurn, readThread, turnPath } from "./turn-api";
import { useAsking } from "./use-asking";
import { useFollowedTurn } from "./use-followed-turn";
import type { ReadingPlace } from "./use-reading-place";
import { useLatestThread } from "./use-threads";

interface ConversationControls extends Conversation {
  scope: AskScope;
  isAnswering: boolean;
  /** Where it is read, over all places on the page that show it. */
  place: RefObject<ReadingPlace | null>;
  ask: (question: string) => void;
  /** Has a question of the conversation answered once more, in place of its answer; `keyless` by quotations. */
  askAnew: (turn: Turn, mode?: "keyless") => void;
  stop: () => void;
  rate: (turn: Turn, feedback: Feedback) => void;
  startAnew: () => void;
  openThread: (id: string) => void;
}

const ConversationContext = createContext<ConversationControls | null>(null);

interface ConversationProviderProps {
  /** The same object from render to render. */
  scope: AskScope;
  isReady: boolean;
  /** The chats that a new conversation asks, where it may ask several. */
  analysisIds?: string[];
  children: ReactNode;
}

/** Holds what is being asked, so that an answer goes on while the reader moves between the pages of a chat. */
export function ConversationProvider({ scope, isReady, analysisIds, children }: ConversationProviderProps) {
  const sentenceOf = useErrorSentence();
  const [state, dispatch] = useReducer(nextConversation, emptyConversation);
  const asked = useRef(0);
  /** Counts what the reader wanted to see: an earlier conversation that comes late does not push aside what was wanted since. */
  const wishes = useRef(0);
  const place = useRef<ReadingPlace | null>(null);
  const { mutate } = useSWRConfig();
  const { thread, isLoaded } = useLatestThread(isReady ? scope : null);
  const { send, stop, leave } = useAsking(dispatch);
  const { threadId, turns } = state;
  const underWay = turns.findLast(isUnderWay);

  useEffect(() => {
    if (isLoaded) dispatch({ type: "recalled", thread: thread ?? null });
  }, [isLoaded, thread]);

  const take = useCallback((detail: TurnDetail) => dispatch({ type: "looked-up", detail }), []);
  useFollowedTurn(underWay && !underWay.isLive ? underWay : null, take);

  const ask = useCallback(
    async (question: string, instead?: string) => {
      const key = `asked ${++asked.current}`;
      wishes.current++;
      dispatch({ type: "asked", key, question, instead });
      await send(key, scope.chat, { question, ...(threadId ? { threadId } : { analysisIds }) });
      void mutate(scope.threads);
    },
    [scope, threadId, analysisIds, send, mutate],
  );

  const askAnew = useCallback(
    ({ key, id, question }: Turn, mode?: "keyless") => {
      if (!id) return void ask(question, key);
      dispatch({ type: "asked-anew", key });
      void send(key, `${turnPath(id)}/regenerate${mode ? `?mode=${mode}` : ""}`, {});
    },
    [ask, send],
  );

  const rate = useCallback(
    async ({ key, id, feedback: before }: Turn, feedback: Feedback) => {
      if (!id) return;
      dispatch({ type: "rated", key, feedback });
      try {
        await rateTurn(id, feedback);
      } catch (error) {
        dispatch({ type: "rated", key, feedback: before });
        notifications.show({ message: sentenceOf(error), color: "var(--bad)" });
      }
    },
    [sentenceOf],
  );

  const openThread = useCallback(
    async (id: string) => {
      const wish = ++wishes.current;
      try {
        const opened = await readThread(id);
        if (wish !== wishes.current) return;
        leave();
        dispatch({ type: "opened", thread: opened });
      } catch (error) {
        notifications.show({ message: sentenceOf(error), color: "var(--bad)" });
      }
    },
    [leave, sentenceOf],
  );

  const startAnew = useCallback(() => {
    wishes.current++;
    leave();
    dispatch({ type: "cleared" });
  }, [leave]);

  const controls = useMemo(
    () => ({
      ...state,
      scope,
      isAnswering: underWay !== undefined,
      place,
      ask,
      askAnew,
      stop: () => underWay && stop(underWay),
      rate,
      startAnew,
      openThread,
    }),
    [state, scope, underWay, ask, askAnew, stop, rate, startAnew, openThread],
  );
  return <ConversationContext value={controls}>{children}</ConversationContext>;
}

/** For what stands on pages with and without a conversation. */
export function useConversationIfAny(): ConversationControls | null {
  return useContext(ConversationContext);
}

export function useConversation(): ConversationControls {
  const controls = useConversationIfAny();
  if (!controls) throw new Error("useConversation needs a ConversationProvider above it.");
  return controls;
}
