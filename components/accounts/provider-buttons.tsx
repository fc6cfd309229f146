import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAttempt } from "@/components/api/use-attempt";
import type { Provider } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";
import { signInWith } from "./change-account";
import { providerNames } from "./provider-names";

/** The ways to sign in that this server has keys for. */
export function ProviderButtons({ providers }: { providers: Provider[] }) {
  const t = useTranslations("accounts");
  const { isBusy, problem, attempt } = useAttempt();
  if (providers.length === 0) return null;
  return (
    <div className={classes.providers}>
      {providers.map((provider) => (
        <Button
          key={provider}
          variant="default"
          disabled={isBusy}
          onClick={() => attempt(async () => window.location.assign(await signInWith(provider)))}
        >
          {t("signInWith", { provider: providerNames[provider] })}
        </Button>
      ))}
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  );
}
