import Link from "next/link";
import { useTranslations } from "use-intl";
import { messageHref } from "@/components/ask/message-href";
import { personVariables } from "@/components/people/person-colour";
import type { TranscriptMessage } from "@/lib/analyses/analysis.schema";
import classes from "./reply-quote.module.css";

interface ReplyQuoteProps {
  analysisId: string;
  id: number;
  /** Undefined where the message is not on the page. */
  message: TranscriptMessage | undefined;
}

export function ReplyQuote({ analysisId, id, message }: ReplyQuoteProps) {
  const t = useTranslations("messages");
  return (
    <Link
      href={messageHref(analysisId, id)}
      className={classes.quote}
      style={personVariables(message?.author?.idx)}
    >
      {message ? (
        <>
          <span className={classes.who}>
            <bdi>{message.author?.name ?? t("chat")}</bdi>
          </span>
          <span className={classes.text} dir="auto">
            {message.text || t("attachments.other")}
          </span>
        </>
      ) : (
        <span className={classes.text}>{t("bubble.replyToEarlier")}</span>
      )}
    </Link>
  );
}
