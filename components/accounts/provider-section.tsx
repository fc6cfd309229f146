import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useSWRConfig } from "swr";
import { useTranslations } from "use-intl";
import { useAttempt } from "@/components/api/use-attempt";
import { type AccountView, type Provider, providerSchema } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";
import { removeProvider, signInWith } from "./change-account";
import { providerNames } from "./provider-names";
import { ACCOUNT_PATH } from "./use-account";

/** Adds and removes the accounts elsewhere that open this one. */
export function ProviderSection({ account: { providers, signsInWith } }: { account: AccountView }) {
  const t = useTranslations("accounts.providers");
  const { mutate } = useSWRConfig();
  const { isBusy, problem, attempt } = useAttempt();
  const shown = providerSchema.options.filter((one) => providers.includes(one) || signsInWith.includes(one));
  if (shown.length === 0) return null;

  async function remove(provider: Provider) {
    if (!(await attempt(() => removeProvider(provider)))) return;
    notifications.show({
      message: t("removed", { provider: providerNames[provider] }),
      color: "var(--good)",
    });
    await mutate(ACCOUNT_PATH);
  }

  return (
    <section className={classes.section} aria-labelledby="providers">
      <h2 id="providers" className={classes.title}>
        {t("title")}
      </h2>
      <p className={classes.soft}>{t("note")}</p>
      {problem ? <p role="alert">{problem}</p> : null}
      <div className={classes.providers}>
        {shown.map((provider) => (
          <Button
            key={provider}
            variant="default"
            disabled={isBusy}
            onClick={() =>
              signsInWith.includes(provider)
                ? remove(provider)
                : attempt(async () => window.location.assign(await signInWith(provider)))
            }
          >
            {t(signsInWith.includes(provider) ? "remove" : "add", { provider: providerNames[provider] })}
          </Button>
        ))}
      </div>
    </section>
  );
}
