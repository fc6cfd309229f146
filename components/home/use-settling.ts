import { useCallback } from "react";
import type { UploadedFile } from "@/lib/uploads/upload.schema";
import type { SurveyedChat } from "./chat-choice";
import { costToAskAbout } from "./cost-to-ask-about";
import type { DateOrder } from "./date-readings";
import { planStarts } from "./plan-starts";
import { recognisedAmong } from "./recognised-chats";
import type { NamedColumns } from "./table-columns";
import type { Chosen, UploadEvent } from "./upload-state";
import type { useStarting } from "./use-starting";

interface Settling {
  dispatch: (event: UploadEvent) => void;
  start: ReturnType<typeof useStarting>;
}

/** Has the chats of a file started that were chosen, once what they leave open was asked: one question after the other. */
export function useSettling({ dispatch, start }: Settling) {
  const beginAtAnyCost = useCallback(
    (chosen: Chosen, dateOrder: DateOrder | null) => {
      const { id, name } = chosen.upload;
      return start(
        name,
        planStarts({ ...chosen, dateOrder }).map((plan) => ({ upload: id, ...plan })),
      );
    },
    [start],
  );

  const begin = useCallback(
    async (chosen: Chosen, dateOrder: DateOrder | null) => {
      const cost = costToAskAbout(chosen);
      if (cost) dispatch({ type: "cost-asked", chosen, dateOrder, cost });
      else await beginAtAnyCost(chosen, dateOrder);
    },
    [dispatch, beginAtAnyCost],
  );

  const settleOrder = useCallback(
    async (chosen: Chosen) => {
      const unclear = chosen.chats.find((chat) => chat.isDateOrderAmbiguous && chat.dateOrder && chat.first);
      if (unclear) dispatch({ type: "order-asked", chosen, unclear });
      else await begin(chosen, null);
    },
    [dispatch, begin],
  );

  const takeChats = useCallback(
    async (
      upload: UploadedFile,
      chats: SurveyedChat[],
      { isJoined = false, columns = null }: { isJoined?: boolean; columns?: NamedColumns | null } = {},
    ) => {
      const chosen = { upload, chats, isJoined, additions: [], columns };
      const recognised = isJoined ? [] : recognisedAmong(chats);
      if (recognised.length > 0) dispatch({ type: "chats-recognised", chosen, recognised });
      else await settleOrder(chosen);
    },
    [dispatch, settleOrder],
  );

  return { takeChats, settleOrder, begin, beginAtAnyCost };
}
