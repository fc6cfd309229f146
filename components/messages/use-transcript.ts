import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { fetchMessages } from "./fetch-transcript";
import { type ReadMessages, TranscriptPages } from "./transcript-pages";
import { filterParams, isList, shownParams, type TranscriptView } from "./transcript-view";

/** Where a transcript is to be shown: its end, its beginning, or a message at its place. */
export type Opening =
  | { at: "start"; key: number }
  | { at: "end"; key: number }
  | { at: "message"; id: number; place: number; key: number };

interface UseTranscriptOptions {
  analysisId: string;
  view: TranscriptView;
  /** Changes when there may be more to read than before. */
  version: string;
}

/** The messages that a view shows, how many there are, and where they open. */
export function useTranscript({ analysisId, view, version }: UseTranscriptOptions) {
  const [matches, setMatches] = useState<number | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const openings = useRef(0);
  const shown = shownParams(view).toString();
  const list = isList(view) ? filterParams(view).toString() : "";

  const source = useCallback<ReadMessages>(
    (place, signal) => fetchMessages(analysisId, new URLSearchParams(shown), place, signal),
    [analysisId, shown],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other places
  const pages = useMemo(() => new TranscriptPages(source), [analysisId, list]);
  useSyncExternalStore(pages.subscribe, pages.version, pages.version);
  useEffect(() => () => pages.stop(), [pages]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version says that there may be more
  useEffect(() => pages.readFrom(source), [pages, source, version]);

  const locate = useCallback(
    async (place: Record<string, number | string>, signal?: AbortSignal) => {
      const page = await fetchMessages(analysisId, new URLSearchParams(list), { ...place, limit: 1 }, signal);
      setMatches(page.matches);
      return page;
    },
    [analysisId, list],
  );

  const open = useCallback((where: Opening["at"], id = 0, place = 0) => {
    openings.current += 1;
    const key = openings.current;
    setOpening(where === "message" ? { at: where, id, place, key } : { at: where, key });
  }, []);

  /** Shows a message with its surroundings. */
  const openMessage = useCallback(
    async (id: number, signal?: AbortSignal) => {
      const { first: place } = await locate({ around: id }, signal);
      if (!signal?.aborted) open("message", id, place);
    },
    [locate, open],
  );

  const { message } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads the same again
  useEffect(() => {
    const abort = new AbortController();
    setFailure(null);
    const before = openings.current;
    const openBlank = async () => {
      await locate({}, abort.signal);
      const isOpenedElsewhere = openings.current !== before || abort.signal.aborted;
      if (!isOpenedElsewhere) open(list ? "start" : "end");
    };
    const opened = message === null ? openBlank() : openMessage(message, abort.signal);
    opened.catch((error: unknown) => {
      if (!abort.signal.aborted) setFailure(error);
    });
    return () => abort.abort();
  }, [locate, message, open, openMessage, attempt]);

  const counted = useRef(version);
  useEffect(() => {
    if (counted.current === version) return;
    counted.current = version;
    const abort = new AbortController();
    void locate({}, abort.signal).catch(() => undefined);
    return () => abort.abort();
  }, [version, locate]);

  const retry = () => {
    pages.retry();
    setAttempt((count) => count + 1);
  };
  return { pages, matches, opening, open, openMessage, problem: failure ?? pages.problem, retry };
}
