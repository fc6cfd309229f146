import { useSearchParams } from "next/navigation";
import { useTranslations } from "use-intl";
import classes from "./account-page.module.css";

/** Why signing in with a provider did not go well, as it says in the address when one comes back. */
export function ProviderProblem() {
  const t = useTranslations("accounts.providerProblem");
  const error = useSearchParams().get("error");
  if (!error) return null;
  return (
    <p className={classes.problem} role="alert">
      {t(sentences[error] ?? "other")}
    </p>
  );
}

const sentences: Record<string, "emailTaken" | "takenElsewhere" | "closed" | "denied"> = {
  account_not_linked: "emailTaken",
  account_already_linked_to_different_user: "takenElsewhere",
  signup_disabled: "closed",
  access_denied: "denied",
};
