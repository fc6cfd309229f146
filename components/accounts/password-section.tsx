import { Button, PasswordInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useSWRConfig } from "swr";
import { useTranslations } from "use-intl";
import { useAttempt } from "@/components/api/use-attempt";
import { type AccountView, passwordLength } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";
import { changePassword } from "./change-account";
import { ACCOUNT_PATH } from "./use-account";

/** Changes the password, or sets one where there is none. */
export function PasswordSection({ account: { hasPassword, email } }: { account: AccountView }) {
  const t = useTranslations("accounts.change");
  const { mutate } = useSWRConfig();
  const [present, setPresent] = useState("");
  const [next, setNext] = useState("");
  const { isBusy, problem, attempt } = useAttempt();

  async function submit() {
    if (!(await attempt(() => changePassword(hasPassword ? { present, next } : { next })))) return;
    setPresent("");
    setNext("");
    notifications.show({ message: t("done"), color: "var(--good)" });
    await mutate((key) => typeof key === "string" && key.startsWith(ACCOUNT_PATH));
  }

  return (
    <section className={classes.section} aria-labelledby="password">
      <h2 id="password" className={classes.title}>
        {t("title")}
      </h2>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <input type="hidden" autoComplete="username" value={email ?? ""} readOnly />
        {hasPassword ? (
          <PasswordInput
            label={t("present")}
            size="md"
            autoComplete="current-password"
            value={present}
            onChange={(event) => setPresent(event.currentTarget.value)}
          />
        ) : null}
        <PasswordInput
          label={t("next")}
          description={t("note", { min: passwordLength.min })}
          size="md"
          autoComplete="new-password"
          value={next}
          error={problem}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={isBusy}
          disabled={next.length < passwordLength.min || (hasPassword && present === "")}
        >
          {t("submit")}
        </Button>
      </form>
    </section>
  );
}
