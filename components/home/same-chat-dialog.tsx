import { Button, Modal } from "@mantine/core";
import { formatAmount } from "@/components/intl/format-number";
import type { Recognised } from "./recognised-chats";
import classes from "./same-chat-dialog.module.css";

interface SameChatDialogProps {
  recognised: Recognised[];
  onAdd: () => void;
  onOpen: (analysisId: string) => void;
  onKeepApart: () => void;
  onCancel: () => void;
}

function addLabel(recognised: Recognised[]): string {
  const amounts = recognised.map(({ same }) => same.newMessages);
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  if (amounts.includes(undefined)) return "Add what is new";
  return `Add the ${formatAmount(total, "new message", "new messages")}`;
}

function newsOf({ same: { newMessages } }: Recognised): string {
  if (newMessages === undefined) return "How much is new shows once it is read";
  if (newMessages === 0) return "Nothing new in this export";
  return formatAmount(newMessages, "new message", "new messages");
}

/** The reader has these chats already: more of them can join what is there, or stand beside it. */
export function SameChatDialog({ recognised, onAdd, onOpen, onKeepApart, onCancel }: SameChatDialogProps) {
  const hasNews = recognised.some(({ same }) => same.newMessages !== 0);
  const [only] = recognised;
  const isOne = recognised.length === 1;
  return (
    <Modal
      opened
      onClose={onCancel}
      title={isOne ? "You have this chat already" : "You have some of these chats already"}
      data-testid="same-chat"
    >
      <ul className={classes.list}>
        {recognised.map((one) => (
          <li key={one.chat.chat} className={classes.chat}>
            <bdi className={classes.title}>{one.same.title}</bdi>
            <span className={classes.news}>{newsOf(one)}</span>
          </li>
        ))}
      </ul>
      {hasNews ? (
        <p className={classes.note}>
          Only what is not there yet is added. Your questions and the names you gave stay as they are.
        </p>
      ) : null}
      <div className={classes.ways}>
        {hasNews ? (
          <Button onClick={onAdd} data-autofocus>
            {addLabel(recognised)}
          </Button>
        ) : null}
        {!hasNews && only && isOne ? (
          <Button onClick={() => onOpen(only.same.analysisId)} data-autofocus>
            Open the chat you have
          </Button>
        ) : null}
        <Button variant="default" onClick={onKeepApart}>
          {isOne ? "Keep as a separate analysis" : "Keep as separate analyses"}
        </Button>
      </div>
    </Modal>
  );
}
