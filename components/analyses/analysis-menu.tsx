"use client";

import { ActionIcon, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Icon } from "@/components/chrome/icon";
import { DeleteDialog } from "./delete-dialog";
import { RenameDialog } from "./rename-dialog";
import { useAnalysisJobs } from "./use-analysis-jobs";

interface AnalysisMenuProps {
  id: string;
  title: string;
  /** Whether it is indexed whole: only then there is something to export or to index anew. */
  isReady: boolean;
  onDeleted?: () => void;
}

export function AnalysisMenu({ id, title, isReady, onDeleted }: AnalysisMenuProps) {
  const [isRenaming, renaming] = useDisclosure(false);
  const [isDeleting, deleting] = useDisclosure(false);
  const jobs = useAnalysisJobs(id);
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
          {isReady ? (
            <>
              <Menu.Item leftSection={<Icon name="table" size={18} />} onClick={() => jobs.exportAs("csv")}>
                Export the messages as CSV
              </Menu.Item>
              <Menu.Item
                leftSection={<Icon name="document" size={18} />}
                onClick={() => jobs.exportAs("json")}
              >
                Export the messages as JSON
              </Menu.Item>
              <Menu.Item leftSection={<Icon name="again" size={18} />} onClick={() => jobs.reindex()}>
                Index it anew
              </Menu.Item>
            </>
          ) : null}
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
