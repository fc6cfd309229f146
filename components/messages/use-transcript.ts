import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { fetchFirst, fetchMore } from "./fetch-transcript";
import type { TranscriptView } from "./transcript-view";
import { type TranscriptWindow, withEarlier, withLater } from "./transcript-window";

export type Direction = "earlier" | "later";

interface Shown {
  /** Changes whenever the window was read anew instead of grown. */
  opening: number;
  window: TranscriptWindow;
}

interface UseTranscriptOptions {
  analysisId: string;
  view: TranscriptView;
  /** Changes when there is more to read than before. */
  version: string;
  /** Called before the window grows, so that the place can be kept. */
  onGrow: () => void;
}

/** The part of a chat that is on the page, and ways to make it grow. */
export function useTranscript({ analysisId, view, version, onGrow }: UseTranscriptOptions) {
  const sentenceOf = useErrorSentence();
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [growing, setGrowing] = useState<Direction | null>(null);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef({ view, onGrow, shown });
  useLayoutEffect(() => {
    latest.current = { view, onGrow, shown };
  });
  const key = JSON.stringify(view);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version or attempt reads the same view again
  useEffect(() => {
    const abort = new AbortController();
    setProblem(null);
    fetchFirst(analysisId, latest.current.view, abort.signal).then(
      (page) => {
        if (abort.signal.aborted) return;
        setShown((before) => ({ opening: (before?.opening ?? 0) + 1, window: page }));
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setProblem(sentenceOf(error));
      },
    );
    return () => abort.abort();
  }, [analysisId, key, version, attempt]);

  const grow = useCallback(
    async (direction: Direction) => {
      const { shown: base, view: current } = latest.current;
      const first = base?.window.messages[0];
      const last = base?.window.messages.at(-1);
      if (!base || !first || !last) return;
      setGrowing(direction);
      try {
        const place = direction === "earlier" ? { before: first.id } : { after: last.id };
        const page = await fetchMore(analysisId, current, place);
        if (latest.current.shown?.opening !== base.opening) return;
        latest.current.onGrow();
        const change = direction === "earlier" ? withEarlier : withLater;
        setShown((before) => (before ? { ...before, window: change(before.window, page) } : before));
      } catch (error) {
        setProblem(sentenceOf(error));
      } finally {
        setGrowing(null);
      }
    },
    [analysisId, sentenceOf],
  );

  return { shown, problem, growing, grow, retry: () => setAttempt((count) => count + 1) };
}
