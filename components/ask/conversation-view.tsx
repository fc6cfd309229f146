import { type ReactNode, useRef } from "react";
import { ConversationBar } from "./conversation-bar";
import { useConversation } from "./conversation-provider";
import classes from "./conversation-view.module.css";
import { QuestionForm } from "./question-form";
import { TurnView } from "./turn-view";
import { useReadingPlace } from "./use-reading-place";

interface ConversationViewProps {
  label: string;
  /** How many messages a question is answered from. */
  messages: number;
  isDisabled: boolean;
  /** What has to be known before asking, above the question. */
  note: ReactNode;
  /** What stands above all questions. */
  head?: ReactNode;
  /** What is shown before the first question. */
  children: ReactNode;
}

/** Questions with their answers, and the place to ask the next one. */
export function ConversationView({
  label,
  messages,
  isDisabled,
  note,
  head,
  children,
}: ConversationViewProps) {
  const { turns, isAnswering, isSettled, ask, stop } = useConversation();
  const scroller = useRef<HTMLDivElement>(null);
  const onScroll = useReadingPlace(scroller);

  return (
    <section className={classes.panel} aria-label={label} data-testid="ask-panel">
      {head}
      <ConversationBar />
      <div className={classes.scroller} ref={scroller} onScroll={onScroll}>
        {turns.length === 0 && isSettled ? <div className={classes.empty}>{children}</div> : null}
        {turns.map((turn) => (
          <div key={turn.key} className={classes.turn} data-turn={turn.key}>
            <TurnView turn={turn} messages={messages} />
          </div>
        ))}
      </div>
      <div className={classes.foot}>
        {note}
        <QuestionForm
          label={label}
          isDisabled={isDisabled}
          isAnswering={isAnswering}
          onAsk={ask}
          onStop={stop}
        />
      </div>
    </section>
  );
}
