import { useRouter } from "next/navigation";
import { useCallback, useReducer, useRef } from "react";
import { useSWRConfig } from "swr";
import { startAnalysis } from "@/components/analyses/start-analysis";
import { ANALYSES_PATH } from "@/components/analyses/use-analyses";
import { ApiError, sentenceOf } from "@/components/api/api-error";
import { fetchJson } from "@/components/api/fetch-json";
import { type ChatSurvey, exportSurveySchema } from "@/lib/imports/survey.schema";
import type { UploadedFile } from "@/lib/uploads/upload.schema";
import type { DateOrder } from "./date-readings";
import { uploadFile } from "./upload-file";
import { nextUploadState } from "./upload-state";

type Start = Parameters<typeof startAnalysis>[0];

/** Takes a file from the reader's disk to its analysis, asking only what the file leaves open. */
export function useUpload() {
  const router = useRouter();
  const { mutate } = useSWRConfig();
  const [state, dispatch] = useReducer(nextUploadState, { step: "idle" });
  const controller = useRef<AbortController | null>(null);

  const fail = useCallback((name: string | null, error: unknown) => {
    if (error instanceof ApiError && error.code === "cancelled") dispatch({ type: "dismissed" });
    else if (controller.current?.signal.aborted) dispatch({ type: "dismissed" });
    else dispatch({ type: "failed", name, message: sentenceOf(error) });
  }, []);

  const start = useCallback(
    async (name: string, what: Start) => {
      dispatch({ type: "starting", name });
      try {
        const { analysisId } = await startAnalysis(what);
        void mutate(ANALYSES_PATH);
        router.push(`/analyses/${analysisId}`);
      } catch (error) {
        fail(name, error);
      }
    },
    [router, mutate, fail],
  );

  const takeChat = useCallback(
    async (upload: UploadedFile, chat: ChatSurvey) => {
      if (chat.isDateOrderAmbiguous && chat.first && chat.dateOrder) {
        dispatch({ type: "order-asked", upload, chat });
        return;
      }
      await start(upload.name, { upload: upload.id, chat: chat.chat });
    },
    [start],
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
        const { chats } = await fetchJson(`/api/uploads/${upload.id}/survey`, exportSurveySchema, {
          signal: abort.signal,
        });
        const [only] = chats;
        if (chats.length > 1) dispatch({ type: "chat-asked", upload, chats });
        else if (only) await takeChat(upload, only);
        else await start(upload.name, { upload: upload.id });
      } catch (error) {
        fail(file.name, error);
      }
    },
    [takeChat, start, fail],
  );

  return {
    state,
    takeFile,
    takeChat,
    takeOrder: (upload: UploadedFile, chat: ChatSurvey, dateOrder: DateOrder) =>
      start(upload.name, { upload: upload.id, chat: chat.chat, dateOrder }),
    takeSample: () => start("the sample chat", { sample: true }),
    refuse: (message: string) => dispatch({ type: "failed", name: null, message }),
    cancel: () => {
      controller.current?.abort();
      dispatch({ type: "dismissed" });
    },
  };
}

export type Upload = ReturnType<typeof useUpload>;
