import type { TablePreview } from "@/lib/uploads/table-preview.schema";
import type { IndexingCost, UploadedFile } from "@/lib/uploads/upload.schema";
import type { SurveyedChat } from "./chat-choice";
import type { DateOrder } from "./date-readings";
import type { Recognised } from "./recognised-chats";
import type { NamedColumns } from "./table-columns";

/** What the reader has chosen of an upload. */
export interface Chosen {
  upload: UploadedFile;
  chats: SurveyedChat[];
  /** The chats are parts of one conversation. */
  isJoined: boolean;
  /** Analyses that get the new messages of chats they are of; these chats are not among `chats`. */
  additions: Recognised[];
  /** What the columns of a table hold, where that was asked; null where it was clear. */
  columns: NamedColumns | null;
}

/** Where a file is on its way from the reader's disk to an analysis. */
export type UploadState =
  | { step: "idle" }
  | { step: "uploading"; name: string; sizeBytes: number; share: number }
  | { step: "surveying"; name: string }
  | { step: "choosing-columns"; name: string; upload: UploadedFile; table: TablePreview }
  | { step: "choosing-chats"; name: string; upload: UploadedFile; chats: SurveyedChat[] }
  | { step: "recognised"; name: string; chosen: Chosen; recognised: Recognised[] }
  | { step: "choosing-order"; name: string; chosen: Chosen; unclear: SurveyedChat }
  | { step: "asking-cost"; name: string; chosen: Chosen; dateOrder: DateOrder | null; cost: IndexingCost }
  | { step: "starting"; name: string }
  | { step: "failed"; name: string | null; message: string };

export type UploadEvent =
  | { type: "file-chosen"; name: string; sizeBytes: number }
  | { type: "progressed"; share: number }
  | { type: "uploaded"; name: string }
  | { type: "columns-asked"; upload: UploadedFile; table: TablePreview }
  | { type: "chats-asked"; upload: UploadedFile; chats: SurveyedChat[] }
  | { type: "chats-recognised"; chosen: Chosen; recognised: Recognised[] }
  | { type: "order-asked"; chosen: Chosen; unclear: SurveyedChat }
  | { type: "cost-asked"; chosen: Chosen; dateOrder: DateOrder | null; cost: IndexingCost }
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
    case "columns-asked":
      return { step: "choosing-columns", name: event.upload.name, upload: event.upload, table: event.table };
    case "chats-asked":
      return { step: "choosing-chats", name: event.upload.name, upload: event.upload, chats: event.chats };
    case "chats-recognised":
      return {
        step: "recognised",
        name: event.chosen.upload.name,
        chosen: event.chosen,
        recognised: event.recognised,
      };
    case "order-asked":
      return {
        step: "choosing-order",
        name: event.chosen.upload.name,
        chosen: event.chosen,
        unclear: event.unclear,
      };
    case "cost-asked": {
      const { chosen, dateOrder, cost } = event;
      return { step: "asking-cost", name: chosen.upload.name, chosen, dateOrder, cost };
    }
    case "starting":
      return { step: "starting", name: event.name };
    case "failed":
      return { step: "failed", name: event.name, message: event.message };
    case "dismissed":
      return { step: "idle" };
  }
}
