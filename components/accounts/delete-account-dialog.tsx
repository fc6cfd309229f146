import { Button, Group, Modal, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAttempt } from "@/components/api/use-attempt";
import type { AccountReceipt } from "@/lib/accounts/account.schema";
import { deleteAccount } from "./change-account";

interface DeleteAccountDialogProps {
  isGuest: boolean;
  onClose: () => void;
  onDeleted: (receipt: AccountReceipt) => void;
}

/** Has a word typed before everything is deleted. */
export function DeleteAccountDialog({ isGuest, onClose, onDeleted }: DeleteAccountDialogProps) {
  const t = useTranslations("accounts.deleting");
  const [typed, setTyped] = useState("");
  const { isBusy, problem, attempt } = useAttempt();
  const word = t("word");
  const isConfirmed = typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <Modal opened onClose={onClose} title={t(isGuest ? "titleGuest" : "title")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(async () => onDeleted(await deleteAccount()));
        }}
      >
        <Text>{t("text")}</Text>
        <TextInput
          mt="md"
          label={t("type", { word })}
          autoComplete="off"
          data-autofocus
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t("keep")}
          </Button>
          <Button type="submit" color="var(--bad)" loading={isBusy} disabled={!isConfirmed}>
            {t("delete")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
