import { useTranslations } from "use-intl";
import { formatCalendar } from "@/components/intl/format-date";
import { personVariables } from "@/components/people/person-colour";
import { Bubble, type BubbleContext } from "./bubble";
import classes from "./transcript-row-view.module.css";
import type { TranscriptRow } from "./transcript-rows";

export function TranscriptRowView({ row, context }: { row: TranscriptRow; context: BubbleContext }) {
  const t = useTranslations("messages");
  if (row.type === "day") {
    return (
      <h2 className={classes.day}>
        <time dateTime={row.day}>{formatCalendar(row.day, "full-day")}</time>
      </h2>
    );
  }
  if (row.type === "system") {
    const { id, text } = row.message;
    return (
      <p
        id={`m-${id}`}
        className={classes.system}
        data-message={id}
        data-target={id === context.target || undefined}
        tabIndex={id === context.target ? -1 : undefined}
        dir="auto"
      >
        {text}
      </p>
    );
  }
  return (
    <div className={classes.group} style={personVariables(row.author?.idx)}>
      {row.isGoingOn ? null : (
        <p className={classes.name}>
          <bdi>{row.author?.name ?? t("somebody")}</bdi>
        </p>
      )}
      {row.messages.map((placed) => (
        <Bubble key={placed.message.id} {...placed} context={context} />
      ))}
    </div>
  );
}
