import { Highlight, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import classes from "./bubble.module.css";

const FOLD_FROM = 1_400;
const SHOWN_FOLDED = 900;

/** The words of a message. Very long ones are folded; what was searched for is marked. */
export function MessageText({ text, search }: { text: string; search: string }) {
  const t = useTranslations("messages.bubble");
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isLong = text.length > FOLD_FROM;
  const visible = isLong && !isUnfolded ? `${text.slice(0, SHOWN_FOLDED).trimEnd()}…` : text;
  return (
    <>
      <Highlight
        component="p"
        className={classes.text}
        dir="auto"
        highlight={search}
        color="var(--highlight)"
      >
        {visible}
      </Highlight>
      {isLong ? (
        <UnstyledButton
          className={classes.unfold}
          aria-expanded={isUnfolded}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {isUnfolded ? t("less") : t("all", { count: text.length })}
        </UnstyledButton>
      ) : null}
    </>
  );
}
