"use client";

import { useAnalysisProgress } from "@/components/analyses/use-analysis-progress";
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
  const { ask } = useConversation();
  const { progress } = useAnalysisProgress(analysis.id);
  const isReady = (progress?.status ?? analysis.status) === "ready";
  const isAskable = progress ? canAsk(progress) : isReady;
  return (
    <ConversationView
      label="Ask this chat"
      messages={analysis.messages}
      isDisabled={!isAskable}
      note={isReady ? null : <NotReadyNote progress={progress ?? analysis} canAsk={isAskable} />}
    >
      <Invitation title="Ask this chat">
        {analysis.stats ? (
          <SuggestedQuestions
            questions={suggestQuestions(analysis.stats)}
            isDisabled={!isAskable}
            onAsk={ask}
          />
        ) : null}
      </Invitation>
    </ConversationView>
  );
}
