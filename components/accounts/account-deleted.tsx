import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { AccountReceipt } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";
import { ReceiptTable } from "./receipt-table";

/** That an account is gone, with what went with it. */
export function AccountDeleted({ receipt: { before, left, isDone } }: { receipt: AccountReceipt }) {
  const t = useTranslations("accounts.deleted");
  return (
    <section className={classes.section} data-testid="account-deleted">
      <p className={classes.lead} role="status">
        {t(isDone ? "done" : "goesOn")}
      </p>
      <ReceiptTable before={before} left={left} />
      {/* Nothing that this page still knows is there any more. */}
      <Button component="a" href="/">
        {t("goHome")}
      </Button>
    </section>
  );
}
