import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import classes from "./unreachable.module.css";

export function Unreachable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations("home");
  const sentenceOf = useErrorSentence();
  return (
    <div className={classes.box} role="alert">
      <p className={classes.sentence}>{sentenceOf(error)}</p>
      <Button variant="default" onClick={onRetry}>
        {t("tryAgain")}
      </Button>
    </div>
  );
}
