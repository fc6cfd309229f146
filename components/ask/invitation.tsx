import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "./invitation.module.css";

/** What stands where the answers will be, before the first question. */
export function Invitation({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations("ask");
  return (
    <>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.promise}>{t("promise")}</p>
      {children}
    </>
  );
}
