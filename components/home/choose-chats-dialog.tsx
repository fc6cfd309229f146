import { Button, Checkbox, Modal, TextInput } from "@mantine/core";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import type { Translate } from "@/components/texts/translate";
import { isWanted, MOST_CHOSEN, type SurveyedChat, shelveChats, titleOfChat } from "./chat-choice";
import { ChatChoiceRow } from "./chat-choice-row";
import classes from "./choose-chats-dialog.module.css";

interface ChooseChatsDialogProps {
  chats: SurveyedChat[];
  onChoose: (chosen: SurveyedChat[], isJoined: boolean) => void;
  onCancel: () => void;
}

const FILTER_FROM = 8;

function startLabel(count: number, isJoined: boolean, t: Translate<"home">): string {
  if (count === 0) return t("choose.chooseOne");
  return t(isJoined ? "choose.readAsOne" : "choose.read", { count });
}

/** An export of a whole account holds many chats: some are chosen, each for itself or all as one conversation. */
export function ChooseChatsDialog({ chats, onChoose, onCancel }: ChooseChatsDialogProps) {
  const t = useTranslations("home");
  const [wanted, setWanted] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [wantsJoined, setWantsJoined] = useState(false);
  const looked = useDeferredValue(wanted);
  const { filled, empty } = useMemo(() => shelveChats(chats), [chats]);
  const found = useMemo(() => filled.filter((chat) => isWanted(chat, looked)), [filled, looked]);
  const isJoined = wantsJoined && chosen.size > 1;
  const toggle = useCallback((chat: string) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(chat)) after.add(chat);
      return after;
    });
  }, []);

  return (
    <Modal
      opened
      onClose={onCancel}
      title={t("choose.title", { count: chats.length })}
      size="lg"
      classNames={{ content: classes.content, body: classes.body }}
    >
      {chats.length > FILTER_FROM ? (
        <TextInput
          aria-label={t("choose.find")}
          placeholder={t("choose.findHint")}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          leftSection={<Icon name="search" size={18} />}
          size="md"
          data-autofocus
        />
      ) : null}
      <div className={classes.scroller}>
        <ul className={classes.list} aria-label={t("choose.list")}>
          {found.map((chat) => (
            <ChatChoiceRow
              key={chat.chat}
              chat={chat}
              isChosen={chosen.has(chat.chat)}
              isDisabled={chosen.size >= MOST_CHOSEN && !chosen.has(chat.chat)}
              onToggle={toggle}
            />
          ))}
        </ul>
        {found.length === 0 ? <p className={classes.note}>{t("choose.none")}</p> : null}
        {empty.length > 0 ? (
          <details className={classes.empty}>
            <summary>{t("choose.empty", { count: empty.length })}</summary>
            <p className={classes.note}>{empty.map((chat) => titleOfChat(chat, t)).join(" · ")}</p>
          </details>
        ) : null}
      </div>
      <div className={classes.foot}>
        {chosen.size > 1 ? (
          <Checkbox
            label={t("choose.joined")}
            description={t("choose.joinedNote")}
            checked={wantsJoined}
            onChange={(event) => setWantsJoined(event.currentTarget.checked)}
          />
        ) : (
          <span />
        )}
        <Button
          disabled={chosen.size === 0}
          onClick={() =>
            onChoose(
              filled.filter((chat) => chosen.has(chat.chat)),
              isJoined,
            )
          }
        >
          {startLabel(chosen.size, isJoined, t)}
        </Button>
      </div>
    </Modal>
  );
}
