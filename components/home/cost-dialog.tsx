import { Button, Group, Modal, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import { formatDollars } from "@/components/intl/format-number";
import type { IndexingCost } from "@/lib/uploads/upload.schema";

interface CostDialogProps {
  cost: IndexingCost;
  onAccept: () => void;
  onCancel: () => void;
}

/** Says what indexing a large chat costs before it is sent anywhere. */
export function CostDialog({ cost: { tokens, dollars }, onAccept, onCancel }: CostDialogProps) {
  const t = useTranslations("home.cost");
  return (
    <Modal opened onClose={onCancel} title={t("title")}>
      <Text data-testid="cost">
        {dollars === null ? t("tokens", { tokens }) : t("priced", { tokens, cost: formatDollars(dollars) })}{" "}
        {t("note")}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onCancel}>
          {t("cancel")}
        </Button>
        <Button onClick={onAccept} data-autofocus>
          {t("accept")}
        </Button>
      </Group>
    </Modal>
  );
}
