import Link from "next/link";
import { useTranslations } from "use-intl";
import { messageHref } from "@/components/ask/message-href";
import { Icon } from "@/components/chrome/icon";
import { formatInstant } from "@/components/intl/format-date";
import type { TranscriptMessage } from "@/lib/analyses/analysis.schema";
import { Attachments } from "./attachments";
import classes from "./bubble.module.css";
import { MessageText } from "./message-text";
import { Reactions } from "./reactions";
import { ReplyQuote } from "./reply-quote";

export interface BubbleContext {
  analysisId: string;
  timeZone: string;
  search: string;
  /** The message the reader was sent to. */
  target: number | null;
  /** Neighbours are left out: every message shows the way back to its surroundings. */
  hasGaps: boolean;
  find: (id: number) => TranscriptMessage | undefined;
}

function Body({ message, search }: { message: TranscriptMessage; search: string }) {
  const t = useTranslations("messages.bubble");
  if (message.kind === "deleted") {
    return (
      <p className={classes.aside}>
        <Icon name="deleted" size={16} /> {t("deleted")}
      </p>
    );
  }
  return (
    <>
      {message.kind === "call" ? (
        <p className={classes.aside}>
          <Icon name="call" size={16} /> {message.text || t("call")}
        </p>
      ) : null}
      <Attachments attachments={message.attachments} />
      {message.text && message.kind !== "call" ? <MessageText text={message.text} search={search} /> : null}
      {message.kind === "media" && message.text === "" && message.attachments.length === 0 ? (
        <Attachments attachments={[{ kind: "media" }]} />
      ) : null}
    </>
  );
}

export function Bubble({ message, context }: { message: TranscriptMessage; context: BubbleContext }) {
  const t = useTranslations("messages.bubble");
  const { analysisId, timeZone, target } = context;
  const time = message.sentAt ? formatInstant(message.sentAt, "time", timeZone) : null;
  return (
    <div
      id={`m-${message.id}`}
      className={classes.bubble}
      data-message={message.id}
      data-target={message.id === target || undefined}
      tabIndex={message.id === target ? -1 : undefined}
    >
      {message.forwardedFrom ? (
        <p className={classes.aside}>
          {t.rich("forwarded", { name: () => <bdi>{message.forwardedFrom}</bdi> })}
        </p>
      ) : null}
      {message.replyTo === null ? null : (
        <ReplyQuote analysisId={analysisId} id={message.replyTo} message={context.find(message.replyTo)} />
      )}
      <Body message={message} search={context.search} />
      <p className={classes.foot}>
        {message.isEdited ? <span>{t("edited")}</span> : null}
        {context.hasGaps ? (
          <Link href={messageHref(analysisId, message.id)} className={classes.context}>
            {t("surroundings")}
          </Link>
        ) : null}
        {time ? (
          <Link href={messageHref(analysisId, message.id)} className={classes.time}>
            {time}
          </Link>
        ) : null}
      </p>
      <Reactions reactions={message.reactions} />
    </div>
  );
}
