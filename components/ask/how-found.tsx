import { Skeleton } from "@mantine/core";
import Link from "next/link";
import { useState } from "react";
import useSWR from "swr";
import { useTranslations } from "use-intl";
import { formatInstant } from "@/components/intl/format-date";
import { personVariables } from "@/components/people/person-colour";
import type { Translate } from "@/components/texts/translate";
import type { AskedChat, CitedMessage } from "@/lib/ask/chat.schema";
import type { TurnDetail } from "@/lib/ask/thread.schema";
import { chatOf } from "./chat-of";
import type { Turn } from "./conversation";
import classes from "./how-found.module.css";
import { messageHref } from "./message-href";
import { readTurn, turnPath } from "./turn-api";

/** What was searched for an answer and what was found, folded away until wanted. */
export function HowFound({ turn }: { turn: Turn }) {
  const t = useTranslations("ask");
  const [isOpen, setIsOpen] = useState(false);
  const sources = useSources(turn, isOpen);
  if (turn.found === 0) return null;
  return (
    <details className={classes.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t("found.title")}</summary>
      <p className={classes.sentence}>{sentenceOf(turn, t)}</p>
      {sources ? (
        <ol className={classes.found}>
          {sources.map((message) => {
            const chat = chatOf(message, turn.chats);
            return chat ? (
              <FoundMessage
                key={`${chat.id} ${message.messageId}`}
                message={message}
                chat={chat}
                isAmongSeveral={turn.chats.length > 1}
              />
            ) : null;
          })}
        </ol>
      ) : (
        <Skeleton height={60} />
      )}
    </details>
  );
}

/** The messages that came with the answer, or those that are stored with one of an earlier visit. */
function useSources(turn: Turn, isWanted: boolean): CitedMessage[] | undefined {
  const isHere = turn.sources.length > 0;
  const { data } = useSWR<TurnDetail, Error>(
    isWanted && !isHere && turn.id ? turnPath(turn.id) : null,
    readTurn,
    { revalidateOnFocus: false },
  );
  return isHere ? turn.sources : data?.sources;
}

function sentenceOf({ searched, found, chats }: Turn, t: Translate<"ask">): string {
  if (searched === null) return t("found.madeFrom", { found });
  return chats.length > 1
    ? t("found.inSeveral", { searched, chats: chats.length, found })
    : t("found.inOne", { searched, found });
}

interface FoundMessageProps {
  message: CitedMessage;
  chat: AskedChat;
  isAmongSeveral: boolean;
}

function FoundMessage({
  message: { messageId, author, sentAt, text },
  chat,
  isAmongSeveral,
}: FoundMessageProps) {
  const t = useTranslations("ask");
  return (
    <li style={personVariables(author?.idx)}>
      <Link href={messageHref(chat.id, messageId)} className={classes.message}>
        <span className={classes.head}>
          <bdi>{author?.name ?? t("chatItself")}</bdi>
          {sentAt ? `, ${formatInstant(sentAt, "short-day", chat.timeZone)}` : null}
          {isAmongSeveral ? <bdi>{` · ${chat.title}`}</bdi> : null}
        </span>
        <span className={classes.text} dir="auto">
          {text}
        </span>
      </Link>
    </li>
  );
}
