"use client";

import { UnstyledButton } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useAnalysisProgress } from "@/components/analyses/use-analysis-progress";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import classes from "./ask-panel.module.css";
import { useConversation } from "./conversation-provider";
import { NotReadyNote } from "./not-ready-note";
import { QuestionForm } from "./question-form";
import { SuggestedQuestions } from "./suggested-questions";
import { suggestQuestions } from "./suggestions";
import { TurnView } from "./turn-view";

/** The conversation with a chat: its own page, or beside the others where there is room. */
export function AskPanel({ analysis }: { analysis: AnalysisDetail }) {
  const { turns, isAnswering, isSettled, ask, stop, startAnew } = useConversation();
  const { progress } = useAnalysisProgress(analysis.id);
  const scroller = useRef<HTMLDivElement>(null);
  const isReady = (progress?.status ?? analysis.status) === "ready";
  const newest = turns.at(-1)?.key;

  useEffect(() => {
    const turn = scroller.current?.lastElementChild;
    if (newest && scroller.current && turn instanceof HTMLElement)
      scroller.current.scrollTop = turn.offsetTop;
  }, [newest]);

  return (
    <section className={classes.panel} aria-label="Ask this chat" data-testid="ask-panel">
      <div className={classes.scroller} ref={scroller}>
        {turns.length === 0 && isSettled ? (
          <div className={classes.empty}>
            <h2 className={classes.invitation}>Ask this chat</h2>
            <p className={classes.promise}>Every answer shows the messages it comes from.</p>
            {analysis.stats ? (
              <SuggestedQuestions
                questions={suggestQuestions(analysis.stats)}
                isDisabled={!isReady}
                onAsk={ask}
              />
            ) : null}
          </div>
        ) : null}
        {turns.map((turn) => (
          <div key={turn.key} className={classes.turn}>
            <TurnView
              analysisId={analysis.id}
              turn={turn}
              timeZone={analysis.timeZone}
              messages={analysis.messages}
              onAskAgain={ask}
            />
          </div>
        ))}
      </div>
      <div className={classes.foot}>
        {isReady ? null : <NotReadyNote progress={progress ?? analysis} />}
        <QuestionForm isDisabled={!isReady} isAnswering={isAnswering} onAsk={ask} onStop={stop} />
        {turns.length > 0 ? (
          <UnstyledButton className={classes.anew} onClick={startAnew}>
            Start a new conversation
          </UnstyledButton>
        ) : null}
      </div>
    </section>
  );
}
