"use client";

import { ActionIcon, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Icon } from "@/components/chrome/icon";
import { DeleteDialog } from "./delete-dialog";
import { RenameDialog } from "./rename-dialog";

interface AnalysisMenuProps {
  id: string;
  title: string;
  onDeleted?: () => void;
}

export function AnalysisMenu({ id, title, onDeleted }: AnalysisMenuProps) {
  const [isRenaming, renaming] = useDisclosure(false);
  const [isDeleting, deleting] = useDisclosure(false);
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon aria-label={`Actions for ${title}`}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="pencil" size={18} />} onClick={renaming.open}>
            Rename
          </Menu.Item>
          <Menu.Item color="var(--bad)" leftSection={<Icon name="trash" size={18} />} onClick={deleting.open}>
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isRenaming ? <RenameDialog id={id} title={title} onClose={renaming.close} /> : null}
      {isDeleting ? (
        <DeleteDialog id={id} title={title} onClose={deleting.close} onDeleted={onDeleted} />
      ) : null}
    </>
  );
}
