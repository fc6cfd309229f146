import { ActionIcon, Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import classes from "./transcript-toolbar.module.css";
import { isFiltered, isList, type TranscriptView } from "./transcript-view";
import type { Hits } from "./use-hits";

interface HitsBarProps {
  view: TranscriptView;
  hits: Hits | null;
  /** How many messages are listed. */
  matches: number | null;
  onStep: (by: 1 | -1) => void;
  onLayout: (layout: TranscriptView["layout"]) => void;
}

/** Which match of how many is shown, the ways to the others, and the choice between the chat and its matches alone. */
export function HitsBar({ view, hits, matches, onStep, onLayout }: HitsBarProps) {
  const t = useTranslations("messages.hits");
  if (!isFiltered(view)) return null;
  const isListed = isList(view);
  const hasSteps = hits !== null && hits.matches > 0;
  return (
    <div className={classes.hits}>
      <p className={classes.count} role="status" data-testid="hits">
        {isListed && matches ? t("matches", { count: matches }) : null}
        {hits?.matches === 0 ? t("none") : null}
        {hasSteps ? t("count", { current: hits.current + 1, count: hits.matches }) : null}
      </p>
      {hasSteps ? (
        <>
          <ActionIcon aria-label={t("previous")} onClick={() => onStep(-1)}>
            <Icon name="up" size={18} />
          </ActionIcon>
          <ActionIcon aria-label={t("next")} onClick={() => onStep(1)}>
            <Icon name="down" size={18} />
          </ActionIcon>
        </>
      ) : null}
      <Button
        variant="subtle"
        size="sm"
        h={40}
        onClick={() => onLayout(isListed ? "chat" : "list")}
        data-testid="layout"
      >
        {t(isListed ? "inChat" : "alone")}
      </Button>
    </div>
  );
}
