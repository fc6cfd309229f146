import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { AnswerText } from "./answer-text";
import { isUnderWay, type Turn } from "./conversation";
import { useConversation } from "./conversation-provider";
import { HowFound } from "./how-found";
import { whatMayMiss } from "./partly-indexed";
import { TurnActions } from "./turn-actions";
import classes from "./turn-view.module.css";

interface TurnViewProps {
  turn: Turn;
  /** How many messages are searched. */
  messages: number;
}

/** Until an answer has ended, it may cite any message that was found for it. */
function citable({ phase, sources, citations }: Turn) {
  return phase === "answered" ? citations : [...sources, ...citations];
}

/** A question with what is known of its answer. */
export function TurnView({ turn, messages }: TurnViewProps) {
  const t = useTranslations("ask");
  const { isAnswering, askAnew } = useConversation();
  const { phase, answer, chats, problem } = turn;
  const isMoving = isUnderWay(turn);
  const isBroken = phase === "failed" || phase === "stopped";
  return (
    <article className={classes.turn} data-testid="turn" data-phase={phase}>
      <h2 className={classes.question} dir="auto">
        {turn.question}
      </h2>
      {whatMayMiss(chats, t).map((sentence) => (
        <p key={sentence} className={classes.caution} data-testid="partly-indexed">
          {sentence}
        </p>
      ))}
      <div aria-live="polite" aria-busy={isMoving}>
        {phase === "searching" ? (
          <p className={classes.note}>{t("turn.searching", { count: messages })}</p>
        ) : null}
        {answer ? (
          <AnswerText answer={answer} chats={chats} cited={citable(turn)} unsourced={turn.unsourced} />
        ) : null}
        {isMoving && turn.waitsSeconds ? (
          <p className={classes.note}>{t("turn.waiting", { count: turn.waitsSeconds })}</p>
        ) : null}
        {phase === "stopped" ? <p className={classes.note}>{t("turn.stopped")}</p> : null}
        {problem ? <p className={classes.problem}>{problem}</p> : null}
      </div>
      {isBroken ? (
        <div className={classes.ways}>
          <Button variant="default" size="sm" h={40} disabled={isAnswering} onClick={() => askAnew(turn)}>
            {t("turn.again")}
          </Button>
          {turn.mode === "gemini" ? (
            <Button
              variant="subtle"
              size="sm"
              h={40}
              disabled={isAnswering}
              onClick={() => askAnew(turn, "keyless")}
            >
              {t("turn.quoted")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isMoving ? null : (
        <>
          {phase === "answered" ? <TurnActions turn={turn} /> : null}
          <HowFound turn={turn} />
        </>
      )}
    </article>
  );
}
