import { Button, Group, Modal, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { deleteAnalysis } from "./change-analysis";
import { useChange } from "./use-change";

interface DeleteDialogProps {
  id: string;
  title: string;
  onClose: () => void;
  onDeleted?: () => void;
}

export function DeleteDialog({ id, title, onClose, onDeleted }: DeleteDialogProps) {
  const { isBusy, problem, run } = useChange(id);
  return (
    <Modal opened onClose={onClose} title="Delete this chat?">
      <Text style={{ overflowWrap: "anywhere" }}>
        <bdi>{title}</bdi> and everything made of it are removed from this server: messages, numbers, index,
        and your questions. This cannot be undone. The file on your own device stays.
      </Text>
      {problem ? (
        <Text c="var(--bad)" role="alert" mt="sm">
          {problem}
        </Text>
      ) : null}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          Keep it
        </Button>
        <Button
          color="var(--bad)"
          loading={isBusy}
          onClick={async () => {
            if (!(await run(() => deleteAnalysis(id), { isGone: true }))) return;
            notifications.show({ message: `“${title}” is being deleted.`, color: "gray" });
            onClose();
            onDeleted?.();
          }}
        >
          Delete
        </Button>
      </Group>
    </Modal>
  );
}
