import Link from "next/link";
import { useTranslations } from "use-intl";
import { messageHref } from "@/components/ask/message-href";
import { personVariables } from "@/components/people/person-colour";
import type { TranscriptMessage } from "@/lib/transcript/transcript.schema";
import classes from "./reply-quote.module.css";

interface ReplyQuoteProps {
  analysisId: string;
  original: NonNullable<TranscriptMessage["replyTo"]>;
}

/** The beginning of the message that was replied to; a press leads to it. */
export function ReplyQuote({ analysisId, original: { id, author, text } }: ReplyQuoteProps) {
  const t = useTranslations("messages");
  return (
    <Link href={messageHref(analysisId, id)} className={classes.quote} style={personVariables(author?.idx)}>
      <span className={classes.who}>
        <bdi>{author?.name ?? t("chat")}</bdi>
      </span>
      <span className={classes.text} dir="auto">
        {text || t("attachments.other")}
      </span>
    </Link>
  );
}
