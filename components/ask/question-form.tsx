import { ActionIcon, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import { LONGEST_QUESTION } from "@/lib/ask/chat.schema";
import classes from "./question-form.module.css";

interface QuestionFormProps {
  /** What is asked. */
  label: string;
  isDisabled: boolean;
  isAnswering: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
}

/** Enter asks, Shift and Enter starts a new line; while an answer comes, the button stops it. */
export function QuestionForm({ label, isDisabled, isAnswering, onAsk, onStop }: QuestionFormProps) {
  const t = useTranslations("ask.form");
  const [question, setQuestion] = useState("");
  const tooMany = question.trim().length - LONGEST_QUESTION;
  const canAsk = question.trim() !== "" && tooMany <= 0 && !isDisabled && !isAnswering;

  function submit() {
    if (!canAsk) return;
    onAsk(question.trim());
    setQuestion("");
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        className={classes.field}
        aria-label={t("label")}
        placeholder={label}
        size="md"
        autosize
        minRows={1}
        maxRows={6}
        error={tooMany > 0 ? t("tooLong", { count: tooMany, most: LONGEST_QUESTION }) : undefined}
        value={question}
        disabled={isDisabled}
        dir="auto"
        onChange={(event) => setQuestion(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      {isAnswering ? (
        <ActionIcon variant="default" size={42} onClick={onStop} aria-label={t("stop")}>
          <Icon name="stop" />
        </ActionIcon>
      ) : (
        <ActionIcon
          type="submit"
          variant="filled"
          color="persimmon"
          size={42}
          disabled={!canAsk}
          aria-label={t("ask")}
        >
          <Icon name="send" />
        </ActionIcon>
      )}
    </form>
  );
}
