import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { renameAnalysis } from "@/components/analyses/change-analysis";
import { useChange } from "@/components/analyses/use-change";
import { renameAnalysisSchema } from "@/lib/analyses/analysis.schema";
import classes from "./analysis-header.module.css";

/** A press turns the title into a field; Enter or leaving it saves, Escape keeps the old one. */
export function EditableTitle({ id, title }: { id: string; title: string }) {
  const t = useTranslations("analysis.title");
  const [isEditing, setIsEditing] = useState(false);
  /** Shown while it is being saved. */
  const [chosen, setChosen] = useState<string | null>(null);
  const isLeftByKey = useRef(false);
  const { problem, run } = useChange(id);

  async function save(value: string) {
    setIsEditing(false);
    const parsed = renameAnalysisSchema.safeParse({ title: value });
    if (!parsed.success || parsed.data.title === title) return;
    setChosen(parsed.data.title);
    await run(() => renameAnalysis(id, parsed.data.title));
    setChosen(null);
  }

  return (
    <>
      {isEditing ? (
        <input
          className={classes.field}
          aria-label={t("label")}
          defaultValue={chosen ?? title}
          maxLength={200}
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here
          autoFocus
          onFocus={(event) => {
            isLeftByKey.current = false;
            event.currentTarget.select();
          }}
          onBlur={(event) => save(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== "Escape") return;
            // The same press would open the title again, which takes its focus.
            event.preventDefault();
            isLeftByKey.current = true;
            if (event.key === "Escape") event.currentTarget.value = title;
            event.currentTarget.blur();
          }}
        />
      ) : (
        <h1 className={classes.title}>
          <button
            type="button"
            className={classes.edit}
            onClick={() => setIsEditing(true)}
            title={t("rename")}
            dir="auto"
            // biome-ignore lint/a11y/noAutofocus: the keyboard stays at the title that was just changed
            autoFocus={isLeftByKey.current}
          >
            {chosen ?? title}
          </button>
        </h1>
      )}
      {problem ? (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </>
  );
}
