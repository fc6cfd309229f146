import { Button, Modal } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { Translate } from "@/components/texts/translate";
import type { Recognised } from "./recognised-chats";
import classes from "./same-chat-dialog.module.css";

interface SameChatDialogProps {
  recognised: Recognised[];
  onAdd: () => void;
  onOpen: (analysisId: string) => void;
  onKeepApart: () => void;
  onCancel: () => void;
}

type T = Translate<"home.same">;

function addLabel(recognised: Recognised[], t: T): string {
  const amounts = recognised.map(({ same }) => same.newMessages);
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  if (amounts.includes(undefined)) return t("addSome");
  return t("add", { count: total });
}

function newsOf({ same: { newMessages } }: Recognised, t: T): string {
  if (newMessages === undefined) return t("unknownNews");
  if (newMessages === 0) return t("noNews");
  return t("news", { count: newMessages });
}

/** The reader has these chats already: more of them can join what is there, or stand beside it. */
export function SameChatDialog({ recognised, onAdd, onOpen, onKeepApart, onCancel }: SameChatDialogProps) {
  const t = useTranslations("home.same");
  const hasNews = recognised.some(({ same }) => same.newMessages !== 0);
  const [only] = recognised;
  const isOne = recognised.length === 1;
  return (
    <Modal opened onClose={onCancel} title={t(isOne ? "titleOne" : "titleSome")} data-testid="same-chat">
      <ul className={classes.list}>
        {recognised.map((one) => (
          <li key={one.chat.chat} className={classes.chat}>
            <bdi className={classes.title}>{one.same.title}</bdi>
            <span className={classes.news}>{newsOf(one, t)}</span>
          </li>
        ))}
      </ul>
      {hasNews ? <p className={classes.note}>{t("note")}</p> : null}
      <div className={classes.ways}>
        {hasNews ? (
          <Button onClick={onAdd} data-autofocus>
            {addLabel(recognised, t)}
          </Button>
        ) : null}
        {!hasNews && only && isOne ? (
          <Button onClick={() => onOpen(only.same.analysisId)} data-autofocus>
            {t("open")}
          </Button>
        ) : null}
        <Button variant="default" onClick={onKeepApart}>
          {t(isOne ? "keepOne" : "keepSome")}
        </Button>
      </div>
    </Modal>
  );
}
