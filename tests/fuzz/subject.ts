import type { FuzzChat, SaidKind } from "./chat";

/** Files of an export by their paths. A single one is uploaded as it is, several as an archive. */
export type ExportFiles = Readonly<Partial<Record<string, string | Uint8Array>>>;

/** Writes exports of one format as the app does. Every format of the registry has one. */
export interface FuzzSubject {
  /** `id` of the format. */
  format: string;
  /** What it can write; by default texts only. */
  kinds?: readonly SaidKind[];
  /** False where a message ends with its line. */
  isMultiline?: boolean;
  /** False where the export does not tell people apart by their own names. */
  keepsAuthors?: boolean;
  write(chat: FuzzChat): ExportFiles;
  /**
   * Lists of which every item comes out as one message, notice or skipped record; left out where items are folded into
   * others.
   */
  records?: RecordList;
}

export interface RecordList {
  /** Names from the top of a JSON document to the list; `*` is every item of a list. */
  path: readonly string[];
  /** Which documents of an archive hold such lists; by default all in which there is one. */
  member?: RegExp;
}
