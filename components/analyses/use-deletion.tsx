import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useSWRConfig } from "swr";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { deleteAnalysis } from "./change-analysis";
import { bringBack, deleteSoon, UNDO_MS, undoDeletion } from "./pending-deletions";
import { ANALYSES_PATH } from "./use-analyses";
import classes from "./use-deletion.module.css";

/** Deletes an analysis in a way that can be undone for some seconds. */
export function useDeletion(id: string, title: string) {
  const t = useTranslations("analyses.deletion");
  const sentenceOf = useErrorSentence();
  const { mutate } = useSWRConfig();
  const toast = `deleted ${id}`;

  async function commit() {
    notifications.hide(toast);
    try {
      await deleteAnalysis(id);
      await mutate(ANALYSES_PATH);
    } catch (error) {
      bringBack(id);
      notifications.show({ message: t("failed", { title, why: sentenceOf(error) }), color: "var(--bad)" });
    }
  }

  function undo() {
    notifications.hide(toast);
    if (undoDeletion(id)) notifications.show({ message: t("undone", { title }) });
  }

  return () => {
    deleteSoon(id, commit);
    notifications.show({
      id: toast,
      autoClose: UNDO_MS,
      withCloseButton: false,
      message: (
        <span className={classes.toast}>
          <bdi className={classes.words}>{t("deleted", { title })}</bdi>
          {/* The row that had the focus is gone. */}
          <Button variant="subtle" size="sm" h={40} onClick={undo} autoFocus>
            {t("undo")}
          </Button>
        </span>
      ),
    });
  };
}
