import { Tooltip } from "@mantine/core";
import Link from "next/link";
import { formatInstant } from "@/components/intl/format-date";
import { personVariables } from "@/components/people/person-colour";
import type { CitedMessage } from "@/lib/ask/chat.schema";
import classes from "./citation-mark.module.css";
import { messageHref } from "./message-href";

const SHOWN_CHARACTERS = 320;

function shortened(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS).trimEnd()}…` : text;
}

interface CitationMarkProps {
  analysisId: string;
  message: CitedMessage;
  timeZone: string;
}

/** Who said it and when; the words themselves on hover or focus, their surroundings on a press. */
export function CitationMark({ analysisId, message, timeZone }: CitationMarkProps) {
  const { messageId, author, sentAt, text } = message;
  const who = author?.name ?? "Chat";
  return (
    <Tooltip
      inline
      multiline
      events={{ hover: true, focus: true, touch: false }}
      classNames={{ tooltip: classes.card }}
      label={
        <span dir="auto" style={personVariables(author?.idx)}>
          <span className={classes.cardHead}>
            {sentAt ? `${who}, ${formatInstant(sentAt, "day-and-time", timeZone)}` : who}
          </span>
          {shortened(text)}
        </span>
      }
    >
      <Link
        href={messageHref(analysisId, messageId)}
        className={classes.mark}
        style={personVariables(author?.idx)}
        data-testid="citation"
        data-message={messageId}
      >
        <bdi className={classes.who}>{who}</bdi>
        {sentAt ? `, ${formatInstant(sentAt, "short-day", timeZone)}` : null}
      </Link>
    </Tooltip>
  );
}
