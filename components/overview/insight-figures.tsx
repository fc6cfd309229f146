import { useTranslations } from "use-intl";
import type { Insights } from "@/lib/insights/insights.schema";
import { CalendarFigure } from "./calendar-figure";
import { CallsFigure } from "./calls-figure";
import { Chapter } from "./chapter";
import { DomainsFigure, EmojiFigure, LanguagesFigure, MediaFigure } from "./content-figures";
import { ConversationsFigure } from "./conversations-figure";
import { EventsFigure, GrowthFigure } from "./group-figures";
import { HabitsFigure } from "./habits-figure";
import { MomentsFigure } from "./moments-figure";
import { NetworkFigure } from "./network-figure";
import classes from "./overview.module.css";
import { AlikeFigure, SentimentFigure } from "./trends";
import { WaitsFigure } from "./waits-figure";
import { WeekFigure } from "./week-figure";
import { WordsFigure } from "./words-figure";

/** What the chat tells beyond its first numbers, all of the same people and days. */
export function InsightFigures({ insights }: { insights: Insights }) {
  const t = useTranslations("overview.chapters");
  return (
    <>
      <Chapter title={t("when")}>
        <CalendarFigure insights={insights} />
        <WeekFigure insights={insights} />
        <MomentsFigure insights={insights} />
      </Chapter>
      <Chapter title={t("who")}>
        <div className={classes.pair}>
          <ConversationsFigure insights={insights} />
          <WaitsFigure insights={insights} />
        </div>
        <HabitsFigure insights={insights} />
        <NetworkFigure insights={insights} />
        <CallsFigure insights={insights} />
      </Chapter>
      <Chapter title={t("what")}>
        <WordsFigure insights={insights} />
        <div className={classes.pair}>
          <EmojiFigure insights={insights} />
          <MediaFigure insights={insights} />
        </div>
        <DomainsFigure insights={insights} />
        <LanguagesFigure insights={insights} />
        <SentimentFigure insights={insights} />
        <AlikeFigure insights={insights} />
      </Chapter>
      <Chapter title={t("group")}>
        <GrowthFigure insights={insights} />
        <EventsFigure insights={insights} />
      </Chapter>
    </>
  );
}
