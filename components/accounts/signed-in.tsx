import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAttempt } from "@/components/api/use-attempt";
import { formatInstant } from "@/components/intl/format-date";
import type { AccountView } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";
import { signOut } from "./change-account";
import { readersZone } from "./readers-zone";

/** The account that this browser is signed in to. */
export function SignedIn({ account }: { account: AccountView }) {
  const t = useTranslations("accounts");
  const { isBusy, problem, attempt } = useAttempt();
  const { email, createdAt } = account;
  return (
    <section className={classes.section}>
      <p className={classes.who} data-testid="signed-in-as">
        <bdi>{email}</bdi>
      </p>
      <p className={classes.soft}>
        {createdAt ? t("since", { day: formatInstant(createdAt, "day", readersZone()) }) : null}
      </p>
      {problem ? <p role="alert">{problem}</p> : null}
      <Button
        variant="default"
        loading={isBusy}
        onClick={async () => {
          if (await attempt(signOut)) window.location.assign("/account");
        }}
      >
        {t("signOut")}
      </Button>
    </section>
  );
}
