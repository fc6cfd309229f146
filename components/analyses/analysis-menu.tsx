"use client";

import { ActionIcon, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import { RenameDialog } from "./rename-dialog";
import { useAnalysisJobs } from "./use-analysis-jobs";
import { useDeletion } from "./use-deletion";

interface AnalysisMenuProps {
  id: string;
  title: string;
  /** Whether it is indexed whole: only then there is something to export or to index anew. */
  isReady: boolean;
  onDeleted?: () => void;
}

export function AnalysisMenu({ id, title, isReady, onDeleted }: AnalysisMenuProps) {
  const t = useTranslations("analyses.menu");
  const [isRenaming, renaming] = useDisclosure(false);
  const jobs = useAnalysisJobs(id);
  const deleteWithUndo = useDeletion(id, title);
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon aria-label={t("label", { title })}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="pencil" size={18} />} onClick={renaming.open}>
            {t("rename")}
          </Menu.Item>
          {isReady ? (
            <>
              <Menu.Item leftSection={<Icon name="table" size={18} />} onClick={() => jobs.exportAs("csv")}>
                {t("exportCsv")}
              </Menu.Item>
              <Menu.Item
                leftSection={<Icon name="document" size={18} />}
                onClick={() => jobs.exportAs("json")}
              >
                {t("exportJson")}
              </Menu.Item>
              <Menu.Item leftSection={<Icon name="again" size={18} />} onClick={() => jobs.reindex()}>
                {t("reindex")}
              </Menu.Item>
            </>
          ) : null}
          <Menu.Item
            color="var(--bad)"
            leftSection={<Icon name="trash" size={18} />}
            onClick={() => {
              deleteWithUndo();
              onDeleted?.();
            }}
          >
            {t("delete")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isRenaming ? <RenameDialog id={id} title={title} onClose={renaming.close} /> : null}
    </>
  );
}
