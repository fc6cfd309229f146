import { Button } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { isTypingIn } from "@/components/chrome/is-typing-in";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import { TranscriptEmpty } from "./transcript-empty";
import { TranscriptEnds } from "./transcript-ends";
import { TranscriptPage } from "./transcript-page";
import { PAGE_SIZE } from "./transcript-pages";
import classes from "./transcript-scroller.module.css";
import { isTornOut, type TranscriptView } from "./transcript-view";
import { useShownPlace } from "./use-shown-place";
import type { useTranscript } from "./use-transcript";

/** What a message takes up on average. */
const MESSAGE_PX = 60;
/** Browsers draw nothing that is much higher: in longer chats, pages are taken for less high until they are read. */
const MOST_PX = 12_000_000;

interface TranscriptScrollerProps {
  analysis: AnalysisDetail;
  view: TranscriptView;
  transcript: ReturnType<typeof useTranscript>;
  scroller: RefObject<HTMLElement | null>;
  /** The message that stands out. */
  target: number | null;
}

/** All messages of a view on one scroll bar. Only the pages on the screen and next to it are there. */
export function TranscriptScroller({
  analysis,
  view,
  transcript,
  scroller,
  target,
}: TranscriptScrollerProps) {
  const t = useTranslations("messages");
  const sentenceOf = useErrorSentence();
  const { pages, matches, opening, open, problem, retry } = transcript;
  const count = Math.ceil((matches ?? 0) / PAGE_SIZE);
  const estimate = (page: number) => {
    const messages = Math.min(PAGE_SIZE, (matches ?? 0) - page * PAGE_SIZE);
    return Math.min(messages * MESSAGE_PX, MOST_PX / count);
  };
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    overscan: 1,
  });
  const items = virtualizer.getVirtualItems();
  const wanted = items.map(({ index }) => index);
  useShownPlace(scroller, virtualizer, opening);
  useEffect(() => pages.want(wanted));
  useFocusedTarget(scroller, view.message, pages.version());

  const torn = isTornOut(view);
  const context = useMemo(
    () => ({ analysis, target, isTornOut: torn, matches: matches ?? 0 }),
    [analysis, target, torn, matches],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== "Home" && event.key !== "End")) return;
    event.preventDefault();
    open(event.key === "Home" ? "start" : "end");
  };
  return (
    <div className={classes.frame}>
      <section
        className={classes.scroller}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t("label")}
        aria-busy={matches === null || wanted.some((page) => !pages.get(page))}
        data-testid="transcript"
        onKeyDown={onKeyDown}
      >
        <div className={classes.column} style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const loaded = pages.get(item.index);
            return (
              <div
                key={item.key}
                className={classes.page}
                ref={virtualizer.measureElement}
                data-index={item.index}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {loaded ? (
                  <TranscriptPage number={item.index} loaded={loaded} context={context} />
                ) : (
                  <div className={classes.waiting} style={{ height: estimate(item.index) }} />
                )}
              </div>
            );
          })}
        </div>
        {matches === 0 && !problem ? <TranscriptEmpty analysis={analysis} view={view} /> : null}
        {matches === null && !problem ? <div className={classes.waiting} style={{ height: "100%" }} /> : null}
        {problem ? (
          <div className={classes.problem} role="alert">
            <p>{sentenceOf(problem)}</p>
            <Button variant="default" onClick={retry}>
              {t("retry")}
            </Button>
          </div>
        ) : null}
      </section>
      {count > 1 ? <TranscriptEnds scroller={scroller} open={open} /> : null}
    </div>
  );
}

/** Brings the keyboard to the message that the address names, once it is there, but never out of a field that somebody types in. */
function useFocusedTarget(scroller: RefObject<HTMLElement | null>, target: number | null, version: number) {
  const focused = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version may have brought it
  useEffect(() => {
    if (target === null) focused.current = null;
    if (target === null || focused.current === target) return;
    const message = scroller.current?.querySelector(`[data-message="${target}"]`);
    if (!(message instanceof HTMLElement)) return;
    if (!isTypingIn(document.activeElement)) message.focus({ preventScroll: true });
    focused.current = target;
  }, [scroller, target, version]);
}
