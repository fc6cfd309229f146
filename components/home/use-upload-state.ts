import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { useTranslations } from "use-intl";
import { nextUploadState, type UploadEvent, type UploadState } from "./upload-state";

const questions: ReadonlySet<UploadEvent["type"]> = new Set([
  "columns-asked",
  "chats-asked",
  "chats-recognised",
  "order-asked",
  "cost-asked",
] satisfies UploadEvent["type"][]);

/**
 * How far an upload is. It goes on when the reader leaves the page, who is told in a toast of what stops it then; `isHere`
 * says whether they are still there to be taken on.
 */
export function useUploadState() {
  const t = useTranslations("home.upload");
  const [state, take] = useReducer(nextUploadState, { step: "idle" } satisfies UploadState);
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const dispatch = useCallback(
    (event: UploadEvent) => {
      take(event);
      if (isHere.current) return;
      const message =
        event.type === "failed" ? event.message : questions.has(event.type) ? t("unanswered") : null;
      if (message) notifications.show({ message, color: "var(--bad)" });
    },
    [t],
  );
  return { state, dispatch, isHere };
}
