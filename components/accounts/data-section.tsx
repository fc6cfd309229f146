import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { AccountReceipt } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";
import { DeleteAccountDialog } from "./delete-account-dialog";

interface DataSectionProps {
  isGuest: boolean;
  onDeleted: (receipt: AccountReceipt) => void;
}

/** Everything there is of the reader: to take along, and to delete. */
export function DataSection({ isGuest, onDeleted }: DataSectionProps) {
  const t = useTranslations("accounts.data");
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section className={classes.section} aria-labelledby="data">
      <h2 id="data" className={classes.title}>
        {t("title")}
      </h2>
      <p className={classes.soft}>{t("exportNote")}</p>
      <Button component="a" href="/api/account/export" download="backscroll.zip" variant="default">
        {t("export")}
      </Button>
      <p className={classes.soft}>{t(isGuest ? "deleteGuestNote" : "deleteNote")}</p>
      <Button color="var(--bad)" variant="outline" onClick={() => setIsAsking(true)}>
        {t(isGuest ? "deleteGuest" : "delete")}
      </Button>
      {isAsking ? (
        <DeleteAccountDialog isGuest={isGuest} onClose={() => setIsAsking(false)} onDeleted={onDeleted} />
      ) : null}
    </section>
  );
}
