import { type Dispatch, useCallback, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import type { ConversationEvent, Turn } from "./conversation";
import { streamAnswer } from "./stream-answer";
import { stopTurn } from "./turn-api";

interface Connection {
  abort: AbortController;
  /** Stop was pressed before the server had said which turn it is. */
  isStopWanted: boolean;
}

/** One question at a time: sends it, takes in its answer, and stops it. */
export function useAsking(dispatch: Dispatch<ConversationEvent>) {
  const sentenceOf = useErrorSentence();
  const t = useTranslations("ask");
  const connection = useRef<Connection | null>(null);

  /** Ends the connection only: the server goes on with the answer, unless it has yet to be told to stop. */
  const leave = useCallback(() => {
    if (!connection.current?.isStopWanted) connection.current?.abort.abort();
  }, []);
  useEffect(() => leave, [leave]);

  /** Ends the connection that the answer came by: the next question may have its own by then. */
  const stopStored = useCallback(
    async (id: string, attempt: number, by: Connection | null) => {
      const detail = await stopTurn(id).catch(() => null);
      if (!detail) return;
      by?.abort.abort();
      dispatch({ type: "looked-up", detail, attempt });
    },
    [dispatch],
  );

  const send = useCallback(
    async (key: string, path: string, body: unknown) => {
      leave();
      const own: Connection = { abort: new AbortController(), isStopWanted: false };
      const { signal } = own.abort;
      connection.current = own;
      try {
        const isWhole = await streamAnswer(path, body, {
          signal,
          onEvent: (event) => {
            if (signal.aborted) return;
            dispatch({ type: "received", key, event });
            if (event.event === "accepted" && own.isStopWanted) void stopStored(event.data.turnId, 0, own);
          },
        });
        if (!isWhole && !signal.aborted) dispatch({ type: "cut-off", key, message: t("cutOff") });
      } catch (error) {
        if (!signal.aborted) dispatch({ type: "failed", key, message: sentenceOf(error) });
      }
    },
    [dispatch, leave, stopStored, sentenceOf, t],
  );

  const stop = useCallback(
    (turn: Turn) => {
      dispatch({ type: "stopped", key: turn.key });
      if (turn.id) void stopStored(turn.id, turn.attempt, connection.current);
      else if (connection.current) connection.current.isStopWanted = true;
    },
    [dispatch, stopStored],
  );

  return { send, stop, leave };
}
