import { useMemo, useState } from "react";
import type { AnalysisSummary } from "@/lib/analyses/analysis.schema";
import { MOST_CHATS_ASKED } from "@/lib/ask/chat.schema";

export interface ChosenChats {
  /** Chats that can be asked, newest first. */
  askable: AnalysisSummary[];
  /** Those that a new conversation asks. */
  ids: string[];
  choose: (ids: string[]) => void;
}

/** Which chats are asked together: the newest ones that are ready, until somebody chooses. */
export function useChosenChats(analyses: AnalysisSummary[] | undefined): ChosenChats {
  const [chosen, choose] = useState<string[] | null>(null);
  return useMemo(() => {
    const askable = analyses?.filter(({ messages }) => messages > 0) ?? [];
    const ready = askable.filter(({ status }) => status === "ready").slice(0, MOST_CHATS_ASKED);
    const ids = chosen
      ? askable.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)
      : ready.map(({ id }) => id);
    return { askable, ids, choose };
  }, [analyses, chosen]);
}
