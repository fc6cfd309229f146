import { Button, PasswordInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import classes from "./operations-page.module.css";
import { signInOperator } from "./use-operations";

/** Asks for the operator's token, once in twelve hours. */
export function OperatorSignIn({ onSignedIn }: { onSignedIn: () => Promise<unknown> }) {
  const t = useTranslations("operations.signIn");
  const sentenceOf = useErrorSentence();
  const [token, setToken] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function signIn() {
    setIsBusy(true);
    setProblem(null);
    try {
      await signInOperator(token);
      await onSignedIn();
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <form
      className={classes.signIn}
      onSubmit={(event) => {
        event.preventDefault();
        void signIn();
      }}
    >
      <p className={classes.soft}>{t("who")}</p>
      <PasswordInput
        label={t("token")}
        description={t("tokenNote")}
        size="md"
        autoComplete="off"
        value={token}
        error={problem}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      <Button type="submit" loading={isBusy} disabled={token === ""}>
        {t("show")}
      </Button>
    </form>
  );
}
