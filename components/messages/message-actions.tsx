import { ActionIcon, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { messageHref } from "@/components/ask/message-href";
import { Icon } from "@/components/chrome/icon";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import type { TranscriptMessage } from "@/lib/transcript/transcript.schema";
import classes from "./bubble.module.css";
import { copiedMessage } from "./copied-message";

interface MessageActionsProps {
  message: TranscriptMessage;
  analysis: AnalysisDetail;
}

/** What can be done with a message. The menu is made when it is first asked for: there are many messages. */
export function MessageActions({ message, analysis }: MessageActionsProps) {
  const t = useTranslations("messages");
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <ActionIcon
      className={classes.actions}
      aria-label={t("actions.label")}
      aria-haspopup="menu"
      onClick={() => setIsWanted(true)}
    >
      <Icon name="more" size={18} />
    </ActionIcon>
  );
  if (!isWanted) return button;

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      notifications.show({ message: t("actions.copied") });
    } catch {
      notifications.show({ message: t("actions.cannotCopy"), color: "var(--bad)" });
    }
  }

  const link = () => new URL(messageHref(analysis.id, message.id), window.location.href).href;
  return (
    <Menu opened onClose={() => setIsWanted(false)} position="bottom-end">
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="copy" size={16} />}
          onClick={() => copy(copiedMessage(message, analysis, link(), t))}
        >
          {t("actions.copy")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="link" size={16} />} onClick={() => copy(link())}>
          {t("actions.copyLink")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
