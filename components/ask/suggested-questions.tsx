import { UnstyledButton } from "@mantine/core";
import { useTranslations } from "use-intl";
import classes from "./suggested-questions.module.css";

interface SuggestedQuestionsProps {
  questions: string[];
  isDisabled: boolean;
  onAsk: (question: string) => void;
}

export function SuggestedQuestions({ questions, isDisabled, onAsk }: SuggestedQuestionsProps) {
  const t = useTranslations("ask.suggestions");
  if (questions.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t("label")}>
      {questions.map((question) => (
        <li key={question}>
          <UnstyledButton
            className={classes.question}
            disabled={isDisabled}
            onClick={() => onAsk(question)}
            dir="auto"
          >
            {question}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
