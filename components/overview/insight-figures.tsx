import type { Insights } from "@/lib/insights/insights.schema";
import { CalendarFigure } from "./calendar-figure";
import { ConversationsFigure, WaitsFigure } from "./conversations-figure";
import { HabitsFigure } from "./habits-figure";
import { MomentsFigure } from "./moments-figure";
import { NetworkFigure } from "./network-figure";
import classes from "./overview.module.css";
import { searchHref, TopsFigure } from "./tops-figure";
import { AlikeFigure, GrowthFigure, SentimentFigure } from "./trends";
import { WeekFigure } from "./week-figure";
import { WordsFigure } from "./words-figure";

interface InsightFiguresProps {
  analysisId: string;
  insights: Insights;
  timeZone: string;
}

/** What the chat tells beyond its first numbers, all of the same people and days. */
export function InsightFigures({ analysisId, insights, timeZone }: InsightFiguresProps) {
  const { emoji, domains, media } = insights;
  return (
    <>
      <CalendarFigure analysisId={analysisId} insights={insights} />
      <WeekFigure insights={insights} timeZone={timeZone} />
      <MomentsFigure analysisId={analysisId} insights={insights} timeZone={timeZone} />
      <div className={classes.pair}>
        <ConversationsFigure insights={insights} />
        <WaitsFigure insights={insights} />
      </div>
      <HabitsFigure analysisId={analysisId} insights={insights} />
      <NetworkFigure insights={insights} />
      <WordsFigure analysisId={analysisId} insights={insights} />
      <div className={classes.pair}>
        {emoji[0] ? (
          <TopsFigure
            title={`${emoji[0].text} is the favourite emoji`}
            subtitle="Emoji by how often they were used"
            what="Emoji"
            rows={emoji}
            href={searchHref(analysisId)}
          />
        ) : null}
        {media[0] ? (
          <TopsFigure
            title="What was sent besides words"
            subtitle="Attachments by kind"
            what="Kind"
            rows={media}
          />
        ) : null}
      </div>
      {domains[0] ? (
        <TopsFigure
          title={`Most links lead to ${domains[0].text}`}
          subtitle="Links by site; a site opens the messages with it"
          what="Site"
          rows={domains}
          href={searchHref(analysisId)}
        />
      ) : null}
      <SentimentFigure insights={insights} />
      <AlikeFigure insights={insights} />
      <GrowthFigure insights={insights} />
    </>
  );
}
