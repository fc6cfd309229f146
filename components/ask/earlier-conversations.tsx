import { ActionIcon, Button, Modal, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { Icon } from "@/components/chrome/icon";
import { formatInstant } from "@/components/intl/format-date";
import type { ThreadSummary } from "@/lib/ask/thread.schema";
import { useConversation } from "./conversation-provider";
import classes from "./earlier-conversations.module.css";
import { deleteThread } from "./turn-api";
import { useThreads } from "./use-threads";

/** All conversations so far: each can be opened again, or deleted. */
export function EarlierConversations({ onClose }: { onClose: () => void }) {
  const sentenceOf = useErrorSentence();
  const t = useTranslations("ask.conversations");
  const { scope, threadId, openThread, startAnew } = useConversation();
  const { threads, error, refresh } = useThreads(scope);

  async function remove(id: string) {
    try {
      await deleteThread(id);
      if (id === threadId) startAnew();
      await refresh();
    } catch (problem) {
      notifications.show({ message: sentenceOf(problem), color: "var(--bad)" });
    }
  }

  return (
    <Modal opened onClose={onClose} title={t("all")} size="lg">
      {error && !threads ? <p role="alert">{sentenceOf(error)}</p> : null}
      {threads?.length === 0 ? <p>{t("none")}</p> : null}
      <ul className={classes.list} data-testid="conversations">
        {threads?.map((thread) => (
          <ConversationRow
            key={thread.id}
            thread={thread}
            isOpen={thread.id === threadId}
            onOpen={() => {
              openThread(thread.id);
              onClose();
            }}
            onDelete={() => remove(thread.id)}
          />
        ))}
      </ul>
    </Modal>
  );
}

interface ConversationRowProps {
  thread: ThreadSummary;
  isOpen: boolean;
  onOpen: () => void;
  onDelete: () => Promise<void>;
}

function ConversationRow({ thread, isOpen, onOpen, onDelete }: ConversationRowProps) {
  const t = useTranslations("ask.conversations");
  const [isDoubted, setIsDoubted] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  // When it was asked is about the reader, not about the chat.
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

  async function remove() {
    setIsBusy(true);
    await onDelete();
    setIsBusy(false);
  }

  return (
    <li className={classes.row}>
      <UnstyledButton className={classes.open} onClick={onOpen} aria-current={isOpen || undefined}>
        <span className={classes.title} dir="auto">
          {thread.title}
        </span>
        <span className={classes.facts}>
          {t("facts", {
            count: thread.questions,
            askedAt: formatInstant(thread.askedAt, "day-and-time", timeZone),
          })}
        </span>
      </UnstyledButton>
      {isDoubted ? (
        <span className={classes.doubt}>
          <Button size="sm" h={40} color="var(--bad)" loading={isBusy} onClick={remove}>
            {t("confirm")}
          </Button>
          <Button
            size="sm"
            h={40}
            variant="default"
            disabled={isBusy}
            onClick={() => setIsDoubted(false)}
            data-autofocus
          >
            {t("keep")}
          </Button>
        </span>
      ) : (
        <ActionIcon aria-label={t("remove", { title: thread.title })} onClick={() => setIsDoubted(true)}>
          <Icon name="trash" size={18} />
        </ActionIcon>
      )}
    </li>
  );
}
