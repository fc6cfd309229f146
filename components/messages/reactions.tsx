import { useTranslations } from "use-intl";
import { formatCount } from "@/components/intl/format-number";
import type { TranscriptMessage } from "@/lib/transcript/transcript.schema";
import classes from "./reactions.module.css";

export function Reactions({ reactions }: { reactions: TranscriptMessage["reactions"] }) {
  const t = useTranslations("messages.bubble");
  if (reactions.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t("reactions")}>
      {reactions.map((reaction) => (
        <li key={reaction.emoji} className={classes.reaction}>
          {reaction.emoji}
          {reaction.count > 1 ? <span>{formatCount(reaction.count)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
