import { memo } from "react";
import { useTranslations } from "use-intl";
import { factsOfChat, type SurveyedChat, titleOfChat } from "./chat-choice";
import classes from "./choose-chats-dialog.module.css";

interface ChatChoiceRowProps {
  chat: SurveyedChat;
  isChosen: boolean;
  isDisabled: boolean;
  onToggle: (chat: string) => void;
}

/** One of possibly thousands: a bare checkbox, drawn again only when it changes. */
export const ChatChoiceRow = memo(function ChatChoiceRow(props: ChatChoiceRowProps) {
  const t = useTranslations("home");
  const { chat, isChosen, isDisabled, onToggle } = props;
  return (
    <li className={classes.row}>
      <label className={classes.chat} data-testid="chat-choice">
        <input
          type="checkbox"
          className={classes.box}
          checked={isChosen}
          disabled={isDisabled}
          onChange={() => onToggle(chat.chat)}
        />
        <span className={classes.words}>
          <bdi className={classes.title}>{titleOfChat(chat, t)}</bdi>
          <span className={classes.facts}>{factsOfChat(chat, t)}</span>
        </span>
      </label>
    </li>
  );
});
