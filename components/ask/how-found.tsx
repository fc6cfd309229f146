import { Skeleton } from "@mantine/core";
import Link from "next/link";
import { useState } from "react";
import useSWR from "swr";
import { formatInstant } from "@/components/intl/format-date";
import { formatAmount, formatCount } from "@/components/intl/format-number";
import { personVariables } from "@/components/people/person-colour";
import type { AskedChat, CitedMessage } from "@/lib/ask/chat.schema";
import type { TurnDetail } from "@/lib/ask/thread.schema";
import { chatOf } from "./chat-of";
import type { Turn } from "./conversation";
import classes from "./how-found.module.css";
import { messageHref } from "./message-href";
import { readTurn, turnPath } from "./turn-api";

/** What was searched for an answer and what was found, folded away until wanted. */
export function HowFound({ turn }: { turn: Turn }) {
  const [isOpen, setIsOpen] = useState(false);
  const sources = useSources(turn, isOpen);
  if (turn.found === 0) return null;
  return (
    <details className={classes.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>How this was found</summary>
      <p className={classes.sentence}>{sentenceOf(turn)}</p>
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

function sentenceOf({ searched, found, chats }: Turn): string {
  if (searched === null) return `The answer was made from ${formatAmount(found, "message", "messages")}.`;
  const where = chats.length > 1 ? ` in ${formatAmount(chats.length, "chat", "chats")}` : "";
  const made = found === 1 ? "this one" : `these ${formatCount(found)}`;
  return `${formatAmount(searched, "message was", "messages were")} searched${where}; the answer was made from ${made}.`;
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
  return (
    <li style={personVariables(author?.idx)}>
      <Link href={messageHref(chat.id, messageId)} className={classes.message}>
        <span className={classes.head}>
          <bdi>{author?.name ?? "Chat"}</bdi>
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
