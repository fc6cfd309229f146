import Link from "next/link";
import { formatInstant } from "@/components/intl/format-date";
import { formatAmount } from "@/components/intl/format-number";
import { personVariables } from "@/components/people/person-colour";
import type { Turn } from "./conversation";
import classes from "./how-found.module.css";
import { messageHref } from "./message-href";

/** What was searched for an answer and what was found, folded away until wanted. */
export function HowFound({
  analysisId,
  turn,
  timeZone,
}: {
  analysisId: string;
  turn: Turn;
  timeZone: string;
}) {
  const messages = turn.found.length > 0 ? turn.found : turn.citations;
  if (messages.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>How this was found</summary>
      <p className={classes.sentence}>
        {turn.searched === null
          ? `The answer rests on ${formatAmount(messages.length, "message", "messages")}.`
          : `${formatAmount(turn.searched, "message was", "messages were")} searched, by words and by meaning. The ${formatAmount(messages.length, "closest one was", "closest ones were")} read for the answer.`}
      </p>
      <ol className={classes.found}>
        {messages.map((message) => (
          <li key={message.messageId} style={personVariables(message.author?.idx)}>
            <Link href={messageHref(analysisId, message.messageId)} className={classes.message}>
              <span className={classes.head}>
                <bdi>{message.author?.name ?? "Chat"}</bdi>
                {message.sentAt ? `, ${formatInstant(message.sentAt, "short-day", timeZone)}` : null}
              </span>
              <span className={classes.text} dir="auto">
                {message.text}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
