import { Button, PasswordInput, SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAttempt } from "@/components/api/use-attempt";
import { type AccountView, passwordLength } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";
import { signIn, signUp } from "./change-account";
import { pageAfterSignIn } from "./lead-to-sign-in";
import { ProviderButtons } from "./provider-buttons";

/** Signs a guest in, or makes them an account; what they have comes along. */
export function CredentialsForm({ account }: { account: AccountView }) {
  const t = useTranslations("accounts");
  const [isNew, setIsNew] = useState(account.canSignUp && !account.mustSignIn);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  /** Until the next page has come, a second press would be refused: the account is there. */
  const [isLeaving, setIsLeaving] = useState(false);
  const { isBusy, problem, attempt } = useAttempt();
  const isShort = isNew && password.length < passwordLength.min;

  async function submit() {
    const isDone = await attempt(() => (isNew ? signUp : signIn)({ email, password }));
    if (!isDone) return;
    setIsLeaving(true);
    // All that the page knows was a guest's.
    window.location.assign(pageAfterSignIn(window.location.search));
  }

  return (
    <section className={classes.section}>
      <p className={classes.lead}>{t(account.mustSignIn ? "lead.must" : "lead.guest")}</p>
      {account.canSignUp ? (
        <SegmentedControl
          size="md"
          value={isNew ? "new" : "known"}
          onChange={(value) => setIsNew(value === "new")}
          data={[
            { value: "new", label: t("signUp") },
            { value: "known", label: t("signIn") },
          ]}
        />
      ) : (
        <p className={classes.soft}>{t("closed")}</p>
      )}
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextInput
          type="email"
          label={t("email")}
          description={isNew ? t("emailNote") : null}
          size="md"
          required
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t("password")}
          description={isNew ? t("passwordNote", { min: passwordLength.min }) : null}
          size="md"
          required
          autoComplete={isNew ? "new-password" : "current-password"}
          value={password}
          error={problem}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button
          type="submit"
          loading={isBusy || isLeaving}
          disabled={email === "" || password === "" || isShort}
        >
          {t(isNew ? "signUp" : "signIn")}
        </Button>
      </form>
      <p className={classes.soft}>{t("noMail")}</p>
      <ProviderButtons providers={account.providers} />
    </section>
  );
}
