import { type Dispatch, useCallback, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import type { ConversationEvent, Turn } from "./conversation";
import { streamAnswer } from "./stream-answer";
import { stopTurn } from "./turn-api";

/** One question at a time: sends it, takes in its answer, and stops it. */
export function useAsking(dispatch: Dispatch<ConversationEvent>) {
  const sentenceOf = useErrorSentence();
  const t = useTranslations("ask");
  const connection = useRef<AbortController | null>(null);
  const isStopWanted = useRef(false);

  /** Ends the connection only: the server goes on with the answer. */
  const leave = useCallback(() => connection.current?.abort(), []);
  useEffect(() => leave, [leave]);

  const stopStored = useCallback(
    async (id: string) => {
      const detail = await stopTurn(id).catch(() => null);
      if (!detail) return;
      leave();
      dispatch({ type: "looked-up", detail });
    },
    [dispatch, leave],
  );

  const send = useCallback(
    async (key: string, path: string, body: unknown) => {
      leave();
      const abort = new AbortController();
      connection.current = abort;
      isStopWanted.current = false;
      try {
        const isWhole = await streamAnswer(path, body, {
          signal: abort.signal,
          onEvent: (event) => {
            if (abort.signal.aborted) return;
            dispatch({ type: "received", key, event });
            if (event.event === "accepted" && isStopWanted.current) void stopStored(event.data.turnId);
          },
        });
        if (!isWhole && !abort.signal.aborted) dispatch({ type: "cut-off", key, message: t("cutOff") });
      } catch (error) {
        if (!abort.signal.aborted) dispatch({ type: "failed", key, message: sentenceOf(error) });
      }
    },
    [dispatch, leave, stopStored, sentenceOf, t],
  );

  const stop = useCallback(
    (turn: Turn) => {
      dispatch({ type: "stopped", key: turn.key });
      if (turn.id) void stopStored(turn.id);
      else isStopWanted.current = true;
    },
    [dispatch, stopStored],
  );

  return { send, stop, leave };
}
