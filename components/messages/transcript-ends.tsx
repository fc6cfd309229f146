import { ActionIcon } from "@mantine/core";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import classes from "./transcript-scroller.module.css";
import { useScrollEnds } from "./use-scroll-ends";

interface TranscriptEndsProps {
  scroller: RefObject<HTMLElement | null>;
  open: (where: "start" | "end") => void;
}

/** The ways to the first and to the last message, where one is not there already. */
export function TranscriptEnds({ scroller, open }: TranscriptEndsProps) {
  const t = useTranslations("messages");
  const { atStart, atEnd } = useScrollEnds(scroller);

  /** The button goes as soon as one is there: the keyboard is better off with the messages. */
  function go(where: "start" | "end") {
    scroller.current?.focus({ preventScroll: true });
    open(where);
  }

  return (
    <>
      <ActionIcon
        className={classes.end}
        variant="default"
        aria-label={t("toFirst")}
        data-to="start"
        data-needless={atStart || undefined}
        onClick={() => go("start")}
      >
        <Icon name="toTop" size={18} />
      </ActionIcon>
      <ActionIcon
        className={classes.end}
        variant="default"
        aria-label={t("toLast")}
        data-to="end"
        data-needless={atEnd || undefined}
        onClick={() => go("end")}
      >
        <Icon name="toBottom" size={18} />
      </ActionIcon>
    </>
  );
}
