import { Modal, TextInput, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { Icon } from "@/components/chrome/icon";
import { formatSpan } from "@/components/intl/format-date";
import { formatAmount } from "@/components/intl/format-number";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import classes from "./choose-chat-dialog.module.css";

interface ChooseChatDialogProps {
  chats: ChatSurvey[];
  onChoose: (chat: ChatSurvey) => void;
  onCancel: () => void;
}

const FILTER_FROM = 8;

function titleOf(chat: ChatSurvey): string {
  return chat.title ?? (chat.participants.slice(0, 3).join(", ") || "A chat without a name");
}

function matches(chat: ChatSurvey, wanted: string): boolean {
  const text = [chat.title ?? "", ...chat.participants].join("\n").toLocaleLowerCase();
  return text.includes(wanted.trim().toLocaleLowerCase());
}

/** An export of a whole account holds many chats; one is analysed at a time. */
export function ChooseChatDialog({ chats, onChoose, onCancel }: ChooseChatDialogProps) {
  const [wanted, setWanted] = useState("");
  const found = chats.filter((chat) => matches(chat, wanted)).toSorted((a, b) => b.messages - a.messages);
  return (
    <Modal
      opened
      onClose={onCancel}
      title={`This file holds ${formatAmount(chats.length, "chat", "chats")}. Which one do you want to read?`}
      size="lg"
    >
      {chats.length > FILTER_FROM ? (
        <TextInput
          label="Find a chat"
          placeholder="Name of the chat or of somebody in it"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          leftSection={<Icon name="search" size={18} />}
          size="md"
          mb="sm"
          data-autofocus
        />
      ) : null}
      <ul className={classes.list}>
        {found.map((chat) => (
          <li key={chat.chat}>
            <UnstyledButton
              className={classes.chat}
              onClick={() => onChoose(chat)}
              disabled={chat.messages === 0}
            >
              <span className={classes.title} dir="auto">
                {titleOf(chat)}
              </span>
              <span className={classes.count}>{formatAmount(chat.messages, "message", "messages")}</span>
              <span className={classes.facts}>
                {chat.first && chat.last ? formatSpan(chat.first, chat.last, "UTC") : "No dates"}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p>No chat has that name.</p> : null}
    </Modal>
  );
}
