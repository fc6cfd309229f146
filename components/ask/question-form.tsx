import { ActionIcon, Textarea } from "@mantine/core";
import { useState } from "react";
import { Icon } from "@/components/chrome/icon";
import classes from "./question-form.module.css";

interface QuestionFormProps {
  isDisabled: boolean;
  isAnswering: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
}

/** Enter asks, Shift and Enter starts a new line; while an answer comes, the button stops it. */
export function QuestionForm({ isDisabled, isAnswering, onAsk, onStop }: QuestionFormProps) {
  const [question, setQuestion] = useState("");
  const canAsk = question.trim() !== "" && !isDisabled && !isAnswering;

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
        aria-label="Your question"
        placeholder="Ask this chat"
        size="md"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={10_000}
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
        <ActionIcon variant="default" size={42} onClick={onStop} aria-label="Stop answering">
          <Icon name="stop" />
        </ActionIcon>
      ) : (
        <ActionIcon
          type="submit"
          variant="filled"
          color="persimmon"
          size={42}
          disabled={!canAsk}
          aria-label="Ask"
        >
          <Icon name="send" />
        </ActionIcon>
      )}
    </form>
  );
}
