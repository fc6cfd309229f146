import { useRouter } from "next/navigation";
import { useCallback, useRef } from "react";
import { useTranslations } from "use-intl";
import { ApiError } from "@/components/api/api-error";
import { fetchJson } from "@/components/api/fetch-json";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { type UploadedFile, uploadSurveySchema } from "@/lib/uploads/upload.schema";
import type { Recognised } from "./recognised-chats";
import { columnsQuery, type NamedColumns } from "./table-columns";
import { fetchTable } from "./table-preview";
import { uploadFile } from "./upload-file";
import type { Chosen } from "./upload-state";
import { useSettling } from "./use-settling";
import { useStarting } from "./use-starting";
import { useUploadState } from "./use-upload-state";

/** Takes a file from the reader's disk to its analyses, asking only what the file leaves open. */
export function useUpload() {
  const sentenceOf = useErrorSentence();
  const t = useTranslations("home.upload");
  const router = useRouter();
  const { state, dispatch, isHere } = useUploadState();
  const controller = useRef<AbortController | null>(null);

  const fail = useCallback(
    (name: string | null, error: unknown) => {
      if (error instanceof ApiError && error.code === "cancelled") dispatch({ type: "dismissed" });
      else if (controller.current?.signal.aborted) dispatch({ type: "dismissed" });
      else dispatch({ type: "failed", name, message: sentenceOf(error) });
    },
    [dispatch, sentenceOf],
  );

  const start = useStarting({ dispatch, isHere, fail });
  const { takeChats, settleOrder, begin, beginAtAnyCost } = useSettling({ dispatch, start });

  const takeSurvey = useCallback(
    async (upload: UploadedFile, columns: NamedColumns | null) => {
      const query = columns ? `?${columnsQuery(columns)}` : "";
      const { chats } = await fetchJson(`/api/uploads/${upload.id}/survey${query}`, uploadSurveySchema, {
        signal: controller.current?.signal,
      });
      const filled = chats.filter((chat) => chat.messages > 0);
      if (filled.length > 1) dispatch({ type: "chats-asked", upload, chats });
      else await takeChats(upload, filled.length > 0 ? filled : chats, { columns });
    },
    [dispatch, takeChats],
  );

  const takeFile = useCallback(
    async (file: File) => {
      const abort = new AbortController();
      controller.current = abort;
      dispatch({ type: "file-chosen", name: file.name, sizeBytes: file.size });
      try {
        const upload = await uploadFile(file, {
          signal: abort.signal,
          onProgress: (share) => dispatch({ type: "progressed", share }),
        });
        dispatch({ type: "uploaded", name: file.name });
        const table = upload.platform === "generic" ? await fetchTable(upload.id, abort.signal) : null;
        if (table && !table.isClear) dispatch({ type: "columns-asked", upload, table });
        else await takeSurvey(upload, null);
      } catch (error) {
        fail(file.name, error);
      }
    },
    [dispatch, takeSurvey, fail],
  );

  const takeColumns = useCallback(
    async (upload: UploadedFile, columns: NamedColumns) => {
      dispatch({ type: "uploaded", name: upload.name });
      try {
        await takeSurvey(upload, columns);
      } catch (error) {
        fail(upload.name, error);
      }
    },
    [dispatch, takeSurvey, fail],
  );

  return {
    state,
    takeFile,
    takeColumns,
    takeChats,
    takeOrder: begin,
    acceptCost: beginAtAnyCost,
    /** Has what is new of chats that the reader has already added to them, and the other chosen ones started. */
    addNew: (chosen: Chosen, recognised: Recognised[]) =>
      settleOrder({
        ...chosen,
        chats: chosen.chats.filter((chat) => recognised.every((one) => one.chat !== chat)),
        additions: recognised.filter(({ same }) => same.newMessages !== 0),
      }),
    keepApart: settleOrder,
    open: (analysisId: string) => router.push(`/analyses/${analysisId}`),
    takeSample: () => start(t("sampleName"), [{ sample: true }]),
    refuse: (message: string) => dispatch({ type: "failed", name: null, message }),
    cancel: () => {
      controller.current?.abort();
      dispatch({ type: "dismissed" });
    },
  };
}

export type Upload = ReturnType<typeof useUpload>;
