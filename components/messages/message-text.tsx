import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { TranscriptMessage } from "@/lib/transcript/transcript.schema";
import classes from "./bubble.module.css";

const FOLD_FROM = 1_400;
const SHOWN_FOLDED = 900;

/** The words of a message, with what was searched for marked. Very long ones are folded, unless that hides a mark. */
export function MessageText({ text, found }: Pick<TranscriptMessage, "text" | "found">) {
  const t = useTranslations("messages.bubble");
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isLong = text.length > FOLD_FROM;
  const isWhole = !isLong || isUnfolded || found.some(({ to }) => to > SHOWN_FOLDED);
  const visible = isWhole ? text : `${text.slice(0, SHOWN_FOLDED).trimEnd()}…`;
  return (
    <>
      <p className={classes.text} dir="auto">
        {marked(visible, found)}
      </p>
      {isLong ? (
        <UnstyledButton
          className={classes.unfold}
          aria-expanded={isWhole}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {isWhole ? t("less") : t("all", { count: text.length })}
        </UnstyledButton>
      ) : null}
    </>
  );
}

function marked(text: string, found: TranscriptMessage["found"]) {
  let end = 0;
  const parts = found.flatMap(({ from, to }) => {
    const before = text.slice(end, from);
    end = to;
    return [
      before,
      <mark key={from} className={classes.found}>
        {text.slice(from, to)}
      </mark>,
    ];
  });
  return [...parts, text.slice(end)];
}
