import { useEffect, useId } from "react";
import useSWR from "swr";
import type { TurnDetail } from "@/lib/ask/thread.schema";
import type { Turn } from "./conversation";
import { readTurn, turnPath } from "./turn-api";

const POLL_MS = 700;

/** Follows an answer that is written without its events arriving here: after a reload, or a lost connection. */
export function useFollowedTurn(turn: Turn | null, onChange: (detail: TurnDetail) => void): void {
  // Tells this visit from what an earlier look at the page has left in the cache.
  const visit = useId();
  const { data } = useSWR<TurnDetail, Error>(
    turn?.id ? [turnPath(turn.id), visit, turn.attempt] : null,
    ([path]: [string]) => readTurn(path),
    {
      refreshInterval: (latest) => (latest && latest.turn.status !== "answering" ? 0 : POLL_MS),
      dedupingInterval: 0,
      errorRetryInterval: 2000,
    },
  );
  useEffect(() => {
    if (data) onChange(data);
  }, [data, onChange]);
}
