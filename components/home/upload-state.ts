import type { ChatSurvey } from "@/lib/imports/survey.schema";
import type { UploadedFile } from "@/lib/uploads/upload.schema";

/** Where a file is on its way from the reader's disk to an analysis. */
export type UploadState =
  | { step: "idle" }
  | { step: "uploading"; name: string; sizeBytes: number; share: number }
  | { step: "surveying"; name: string }
  | { step: "choosing-chat"; upload: UploadedFile; chats: ChatSurvey[] }
  | { step: "choosing-order"; upload: UploadedFile; chat: ChatSurvey }
  | { step: "starting"; name: string }
  | { step: "failed"; name: string | null; message: string };

export type UploadEvent =
  | { type: "file-chosen"; name: string; sizeBytes: number }
  | { type: "progressed"; share: number }
  | { type: "uploaded"; name: string }
  | { type: "chat-asked"; upload: UploadedFile; chats: ChatSurvey[] }
  | { type: "order-asked"; upload: UploadedFile; chat: ChatSurvey }
  | { type: "starting"; name: string }
  | { type: "failed"; name: string | null; message: string }
  | { type: "dismissed" };

export function nextUploadState(state: UploadState, event: UploadEvent): UploadState {
  switch (event.type) {
    case "file-chosen":
      return { step: "uploading", name: event.name, sizeBytes: event.sizeBytes, share: 0 };
    case "progressed":
      return state.step === "uploading" ? { ...state, share: event.share } : state;
    case "uploaded":
      return { step: "surveying", name: event.name };
    case "chat-asked":
      return { step: "choosing-chat", upload: event.upload, chats: event.chats };
    case "order-asked":
      return { step: "choosing-order", upload: event.upload, chat: event.chat };
    case "starting":
      return { step: "starting", name: event.name };
    case "failed":
      return { step: "failed", name: event.name, message: event.message };
    case "dismissed":
      return { step: "idle" };
  }
}
