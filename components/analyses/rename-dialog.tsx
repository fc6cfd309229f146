import { Button, Group, Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { renameAnalysisSchema } from "@/lib/analyses/analysis.schema";
import { renameAnalysis } from "./change-analysis";
import { useChange } from "./use-change";

export function RenameDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const t = useTranslations("analyses.rename");
  const [name, setName] = useState(title);
  const { isBusy, problem, run } = useChange(id);
  const parsed = renameAnalysisSchema.safeParse({ title: name });
  return (
    <Modal opened onClose={onClose} title={t("heading")}>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (parsed.success && (await run(() => renameAnalysis(id, parsed.data.title)))) onClose();
        }}
      >
        <TextInput
          label={t("title")}
          size="md"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          error={problem}
          data-autofocus
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t("keep")}
          </Button>
          <Button type="submit" loading={isBusy} disabled={!parsed.success}>
            {t("save")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
