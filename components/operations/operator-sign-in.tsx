import { Button, PasswordInput } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "@/components/api/api-error";
import classes from "./operations-page.module.css";
import { signInOperator } from "./use-operations";

/** Asks for the operator's token, once in twelve hours. */
export function OperatorSignIn({ onSignedIn }: { onSignedIn: () => Promise<unknown> }) {
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
      <p className={classes.soft}>This page is for who looks after the server.</p>
      <PasswordInput
        label="Operator’s token"
        description="METRICS_TOKEN of this server. This browser is remembered for twelve hours, the token is not."
        size="md"
        autoComplete="off"
        value={token}
        error={problem}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      <Button type="submit" loading={isBusy} disabled={token === ""}>
        Show
      </Button>
    </form>
  );
}
