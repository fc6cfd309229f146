import { Button, Group, Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { renameAnalysisSchema } from "@/lib/analyses/analysis.schema";
import { renameAnalysis } from "./change-analysis";
import { useChange } from "./use-change";

export function RenameDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const [name, setName] = useState(title);
  const { isBusy, problem, run } = useChange(id);
  const parsed = renameAnalysisSchema.safeParse({ title: name });
  return (
    <Modal opened onClose={onClose} title="Rename this chat">
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (parsed.success && (await run(() => renameAnalysis(id, parsed.data.title)))) onClose();
        }}
      >
        <TextInput
          label="Title"
          size="md"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          error={problem}
          data-autofocus
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            Keep the old one
          </Button>
          <Button type="submit" loading={isBusy} disabled={!parsed.success}>
            Rename
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
