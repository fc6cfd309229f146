import { Tooltip } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { formatInstant } from "@/components/intl/format-date";
import { personVariables } from "@/components/people/person-colour";
import type { AskedChat, CitedMessage } from "@/lib/ask/chat.schema";
import classes from "./citation-mark.module.css";
import { messageHref } from "./message-href";

const SHOWN_CHARACTERS = 320;

function shortened(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS).trimEnd()}…` : text;
}

interface CitationMarkProps {
  message: CitedMessage;
  /** The chat that it is of. */
  chat: AskedChat;
  /** Whether it has to be said which chat that is. */
  isAmongSeveral: boolean;
}

/** Who said it and when; the words themselves on hover or focus, their surroundings on a press. */
export function CitationMark({ message, chat, isAmongSeveral }: CitationMarkProps) {
  const t = useTranslations("ask");
  const { messageId, author, sentAt, text } = message;
  const who = author?.name ?? t("chatItself");
  return (
    <Tooltip
      inline
      multiline
      events={{ hover: true, focus: true, touch: false }}
      classNames={{ tooltip: classes.card }}
      label={
        <span dir="auto" style={personVariables(author?.idx)}>
          <span className={classes.cardHead}>
            {[who, sentAt && formatInstant(sentAt, "day-and-time", chat.timeZone)].filter(Boolean).join(", ")}
          </span>
          {isAmongSeveral ? <span className={classes.cardChat}>{chat.title}</span> : null}
          {shortened(text)}
        </span>
      }
    >
      <Link
        href={messageHref(chat.id, messageId)}
        className={classes.mark}
        style={personVariables(author?.idx)}
        data-testid="citation"
        data-message={messageId}
      >
        <bdi className={classes.who}>{who}</bdi>
        {sentAt ? `, ${formatInstant(sentAt, "short-day", chat.timeZone)}` : null}
        {isAmongSeveral ? (
          <>
            {" · "}
            <bdi className={classes.chat}>{chat.title}</bdi>
          </>
        ) : null}
      </Link>
    </Tooltip>
  );
}
