"use client";

import { useTranslations } from "use-intl";
import { isMoving } from "@/components/analyses/is-moving";
import { useAnalysisProgress } from "@/components/analyses/use-analysis-progress";
import { NO_FILTER } from "@/components/overview/insight-filter";
import { useInsights } from "@/components/overview/use-insights";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import { canAsk } from "./can-ask";
import { useConversation } from "./conversation-provider";
import { ConversationView } from "./conversation-view";
import { Invitation } from "./invitation";
import { NotReadyNote } from "./not-ready-note";
import { SuggestedQuestions } from "./suggested-questions";
import { suggestQuestions } from "./suggestions";

/** The conversation with a chat: its own page, or beside the others where there is room. */
export function AskPanel({ analysis }: { analysis: AnalysisDetail }) {
  const t = useTranslations("ask");
  const { ask } = useConversation();
  const { progress } = useAnalysisProgress(analysis.id);
  const status = progress?.status ?? analysis.status;
  const isReady = status === "ready";
  const { insights, isKnown } = useInsights(analysis.id, NO_FILTER, isMoving(status));
  const isAskable = progress ? canAsk(progress) : isReady;
  return (
    <ConversationView
      label={t("thisChat")}
      messages={analysis.messages}
      isDisabled={!isAskable}
      note={isReady ? null : <NotReadyNote progress={progress ?? analysis} canAsk={isAskable} />}
    >
      <Invitation title={t("thisChat")}>
        {analysis.stats && isKnown ? (
          <SuggestedQuestions
            questions={suggestQuestions(analysis.stats, insights, t)}
            isDisabled={!isAskable}
            onAsk={ask}
          />
        ) : null}
      </Invitation>
    </ConversationView>
  );
}
