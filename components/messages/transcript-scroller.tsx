import { Button } from "@mantine/core";
import { useLayoutEffect, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import { TranscriptEmpty } from "./transcript-empty";
import { TranscriptRowView } from "./transcript-row-view";
import { transcriptRows } from "./transcript-rows";
import classes from "./transcript-scroller.module.css";
import { TranscriptSkeleton } from "./transcript-skeleton";
import { hasGaps, isFiltered, type TranscriptView } from "./transcript-view";
import { useEdges } from "./use-edges";
import { useKeptPlace } from "./use-kept-place";
import { useTranscript } from "./use-transcript";

interface TranscriptScrollerProps {
  analysis: AnalysisDetail;
  view: TranscriptView;
}

/** Brings the reader to where a view opens: its message, the first match, or the end of the chat. */
function open(scroller: HTMLElement, view: TranscriptView) {
  const target = view.around === null ? null : document.getElementById(`m-${view.around}`);
  if (target) {
    const middle = (scroller.clientHeight - target.clientHeight) / 2;
    const top = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += top - Math.max(middle, 16);
    target.focus({ preventScroll: true });
  } else {
    scroller.scrollTop = isFiltered(view) ? 0 : scroller.scrollHeight;
  }
}

export function TranscriptScroller({ analysis, view }: TranscriptScrollerProps) {
  const t = useTranslations("messages");
  const scroller = useRef<HTMLElement>(null);
  const { remember, restore } = useKeptPlace(scroller);
  const version = `${analysis.status === "ready"} ${analysis.stats !== null}`;
  const { shown, problem, growing, grow, retry } = useTranscript({
    analysisId: analysis.id,
    view,
    version,
    onGrow: remember,
  });
  const messages = shown?.window.messages;
  const matches = shown?.window.matches;
  const { top, bottom } = useEdges({
    scroller,
    hasEarlier: shown?.window.hasEarlier ?? false,
    hasLater: shown?.window.hasLater ?? false,
    isBusy: growing !== null || problem !== null || !shown,
    onReach: grow,
  });
  const rows = useMemo(
    () => transcriptRows(messages ?? [], analysis.timeZone),
    [messages, analysis.timeZone],
  );
  const byId = useMemo(() => new Map(messages?.map((message) => [message.id, message])), [messages]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the messages on the page have changed
  useLayoutEffect(restore, [messages]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a window that was read anew has a place to open at
  useLayoutEffect(() => {
    if (shown && scroller.current) open(scroller.current, view);
  }, [shown?.opening]);

  const context = {
    analysisId: analysis.id,
    timeZone: analysis.timeZone,
    search: view.search,
    target: view.around,
    hasGaps: hasGaps(view),
    find: (id: number) => byId.get(id),
  };
  return (
    <section
      className={classes.scroller}
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t("label")}
      aria-busy={!shown || growing !== null}
      data-testid="transcript"
    >
      <div className={classes.column}>
        <div ref={top} className={classes.edge} />
        {shown || problem ? null : <TranscriptSkeleton />}{" "}
        <p className={classes.matches} role="status">
          {matches ? t("matches", { count: matches }) : null}
        </p>
        {rows.map((row) => (
          <TranscriptRowView key={row.key} row={row} context={context} />
        ))}
        {shown && rows.length === 0 ? <TranscriptEmpty analysis={analysis} view={view} /> : null}
        {problem ? (
          <div className={classes.problem} role="alert">
            <p>{problem}</p>
            <Button variant="default" onClick={retry}>
              {t("retry")}
            </Button>
          </div>
        ) : null}
        <div ref={bottom} className={classes.edge} />
      </div>
    </section>
  );
}
