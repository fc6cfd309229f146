import { Button } from "@mantine/core";
import { formatAmount } from "@/components/intl/format-number";
import { AnswerText } from "./answer-text";
import type { Turn } from "./conversation";
import { HowFound } from "./how-found";
import classes from "./turn-view.module.css";

interface TurnViewProps {
  analysisId: string;
  turn: Turn;
  timeZone: string;
  messages: number;
  onAskAgain: (question: string) => void;
}

function citable(turn: Turn) {
  return turn.phase === "answered" ? turn.citations : [...turn.found, ...turn.citations];
}

/** A question with what is known of its answer. */
export function TurnView({ analysisId, turn, timeZone, messages, onAskAgain }: TurnViewProps) {
  const isUnderWay = turn.phase === "searching" || turn.phase === "answering";
  return (
    <article className={classes.turn} data-testid="turn" data-phase={turn.phase}>
      <h2 className={classes.question} dir="auto">
        {turn.question}
      </h2>
      <div aria-live="polite" aria-busy={isUnderWay}>
        {turn.phase === "searching" ? (
          <p className={classes.note}>{`Searching ${formatAmount(messages, "message", "messages")}…`}</p>
        ) : null}
        {turn.answer ? (
          <AnswerText
            analysisId={analysisId}
            answer={turn.answer}
            timeZone={timeZone}
            cited={citable(turn)}
          />
        ) : null}
        {turn.phase === "stopped" ? <p className={classes.note}>Stopped before the end.</p> : null}
        {turn.problem ? <p className={classes.problem}>{turn.problem}</p> : null}
      </div>
      {turn.phase === "failed" || turn.phase === "stopped" ? (
        <Button variant="default" size="sm" h={40} onClick={() => onAskAgain(turn.question)}>
          Ask again
        </Button>
      ) : null}
      {isUnderWay ? null : <HowFound analysisId={analysisId} turn={turn} timeZone={timeZone} />}
    </article>
  );
}
