import { useTranslations } from "use-intl";
import type { Operations } from "@/lib/operations/operations.schema";
import classes from "./operations-page.module.css";

/** A banner for each rule that is met, or one line that there is none. */
export function AlertBanners({ alerts }: Pick<Operations, "alerts">) {
  const t = useTranslations("operations");
  if (alerts.length === 0) return <p className={classes.calm}>{t("noAlert")}</p>;
  return (
    <ul className={classes.alerts} aria-label={t("alerts")} role="alert">
      {alerts.map(({ rule, message, advice }) => (
        <li key={`${rule} ${message}`} className={classes.alert} data-testid="alert" data-rule={rule}>
          <strong>{message}</strong>
          <span>{advice}</span>
        </li>
      ))}
    </ul>
  );
}
