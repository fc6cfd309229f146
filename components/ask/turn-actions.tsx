import { ActionIcon, Tooltip } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useTranslations } from "use-intl";
import { Icon, type IconName } from "@/components/chrome/icon";
import { AnswerCost } from "./answer-cost";
import type { Turn } from "./conversation";
import { useConversation } from "./conversation-provider";
import { copiedAnswer } from "./copied-answer";
import classes from "./turn-actions.module.css";

/** What can be done with an answer that has ended. */
export function TurnActions({ turn }: { turn: Turn }) {
  const t = useTranslations("ask");
  const { isAnswering, askAnew, rate } = useConversation();
  const { copy, copied, error } = useClipboard();
  const isRated = (feedback: "up" | "down") => turn.feedback === feedback;
  return (
    <div className={classes.actions}>
      {turn.answer ? (
        <Action
          icon={copied ? "check" : "copy"}
          label={t(copied ? "actions.copied" : error ? "actions.cannotCopy" : "actions.copy")}
          onClick={() => copy(copiedAnswer(turn, t))}
        />
      ) : null}
      <Action
        icon="again"
        label={t("actions.again")}
        isDisabled={isAnswering}
        onClick={() => askAnew(turn)}
      />
      {turn.phase === "answered"
        ? (["up", "down"] as const).map((feedback) => (
            <Action
              key={feedback}
              icon={feedback === "up" ? "thumbUp" : "thumbDown"}
              label={t(feedback === "up" ? "actions.good" : "actions.bad")}
              isPressed={isRated(feedback)}
              onClick={() => rate(turn, isRated(feedback) ? null : feedback)}
            />
          ))
        : null}
      {turn.mode === "gemini" && turn.cost ? <AnswerCost cost={turn.cost} /> : null}
    </div>
  );
}

interface ActionProps {
  icon: IconName;
  label: string;
  isPressed?: boolean;
  isDisabled?: boolean;
  onClick: () => void;
}

function Action({ icon, label, isPressed, isDisabled, onClick }: ActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        className={classes.action}
        aria-label={label}
        aria-pressed={isPressed}
        disabled={isDisabled}
        onClick={onClick}
      >
        <Icon name={icon} size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
