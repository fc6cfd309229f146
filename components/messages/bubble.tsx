import Link from "next/link";
import { useTranslations } from "use-intl";
import { messageHref } from "@/components/ask/message-href";
import { Icon } from "@/components/chrome/icon";
import { formatInstant } from "@/components/intl/format-date";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import type { TranscriptMessage } from "@/lib/transcript/transcript.schema";
import { Attachments } from "./attachments";
import classes from "./bubble.module.css";
import { MessageActions } from "./message-actions";
import { MessageText } from "./message-text";
import { Reactions } from "./reactions";
import { ReplyQuote } from "./reply-quote";
import type { Placed } from "./transcript-rows";

export interface BubbleContext {
  analysis: AnalysisDetail;
  /** The message that stands out. */
  target: number | null;
  /** Neighbours are left out: every message shows the way back to its surroundings. */
  isTornOut: boolean;
  /** How many messages there are. */
  matches: number;
}

function Body({ message }: { message: TranscriptMessage }) {
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
      {message.text && message.kind !== "call" ? (
        <MessageText text={message.text} found={message.found} />
      ) : null}
      {message.kind === "media" && message.text === "" && message.attachments.length === 0 ? (
        <Attachments attachments={[{ kind: "media" }]} />
      ) : null}
    </>
  );
}

export function Bubble({ message, place, context }: Placed & { context: BubbleContext }) {
  const t = useTranslations("messages.bubble");
  const { analysis, target, isTornOut, matches } = context;
  const time = message.sentAt ? formatInstant(message.sentAt, "time", analysis.timeZone) : null;
  return (
    <article className={classes.line} aria-posinset={place + 1} aria-setsize={matches}>
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
        {message.replyTo ? <ReplyQuote analysisId={analysis.id} original={message.replyTo} /> : null}
        <Body message={message} />
        <p className={classes.foot}>
          {message.isEdited ? <span>{t("edited")}</span> : null}
          {isTornOut ? (
            <Link href={messageHref(analysis.id, message.id)} className={classes.context}>
              {t("surroundings")}
            </Link>
          ) : null}
          {time ? (
            <Link href={messageHref(analysis.id, message.id)} className={classes.time}>
              {time}
            </Link>
          ) : null}
        </p>
        <Reactions reactions={message.reactions} />
      </div>
      <MessageActions message={message} analysis={analysis} />
    </article>
  );
}
