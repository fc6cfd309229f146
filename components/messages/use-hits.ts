import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { fetchHits } from "./fetch-transcript";
import { filterParams, isFiltered, isList, type TranscriptView } from "./transcript-view";

export interface Hits {
  /** How many there are, and which one of them is shown, from 0. */
  matches: number;
  current: number;
  id: number | null;
}

interface UseHitsOptions {
  analysisId: string;
  view: TranscriptView;
  scroller: RefObject<HTMLElement | null>;
  openMessage: (id: number, signal?: AbortSignal) => Promise<void>;
}

/** Steps through what matches within the chat, beginning at the first one from where the reader is. */
export function useHits({ analysisId, view, scroller, openMessage }: UseHitsOptions) {
  const [hits, setHits] = useState<Hits | null>(null);
  const filters = isFiltered(view) && !isList(view) ? filterParams(view).toString() : "";
  const latest = useRef(hits);
  const stepping = useRef<AbortController>(null);
  latest.current = hits;

  const go = useCallback(
    async (place: Record<string, number>, signal?: AbortSignal) => {
      const params = new URLSearchParams(filters);
      const read = (at: Record<string, number>) => fetchHits(analysisId, params, { ...at, limit: 1 }, signal);
      const found = await read(place);
      const page = found.ids.length === 0 && found.matches > 0 ? await read({ at: 0 }) : found;
      if (signal?.aborted) return;
      const [id = null] = page.ids;
      setHits({ matches: page.matches, current: page.first, id });
      if (id !== null) await openMessage(id, signal);
    },
    [analysisId, filters, openMessage],
  );

  useEffect(() => {
    if (!filters) return setHits(null);
    const abort = new AbortController();
    const near = firstShown(scroller.current);
    go(near === null ? { at: 0 } : { near }, abort.signal).catch(() => {
      if (!abort.signal.aborted) setHits(null);
    });
    return () => {
      abort.abort();
      stepping.current?.abort();
    };
  }, [filters, go, scroller]);

  /** To the next one or the one before; after the last one comes the first. */
  const step = useCallback(
    (by: 1 | -1) => {
      if (!latest.current || latest.current.matches === 0) return;
      const { current, matches } = latest.current;
      const at = (current + by + matches) % matches;
      // At once, so that the next press goes on from there.
      latest.current = { matches, current: at, id: null };
      setHits(latest.current);
      stepping.current?.abort();
      stepping.current = new AbortController();
      void go({ at }, stepping.current.signal).catch(() => undefined);
    },
    [go],
  );
  return { hits, step };
}

/** The number of the first message on the screen. */
function firstShown(scroller: HTMLElement | null): number | null {
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const first = Array.from(scroller?.querySelectorAll("[data-message]") ?? []).find(
    (message) => message.getBoundingClientRect().bottom > top,
  );
  return first ? Number(first.getAttribute("data-message")) : null;
}
