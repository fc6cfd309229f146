import type { Clock, DateOrder, Message, Platform, Skipped } from "@/lib/formats/message";

/** One file of an export: the upload itself, or a member of the uploaded archive. */
export interface ExportFile {
  /** As it stands in the archive, or the upload's own name. To recognise, sort and show; never opened as a path. */
  readonly path: string;
  /** The upload's own name, where the file stands in an archive. */
  readonly archiveName?: string;
  /** Unpacked, in bytes. */
  readonly size: number;
  /** The first bytes: all of a small file, enough of a large one to recognise it. */
  head(): Promise<Uint8Array>;
  bytes(): AsyncIterable<Uint8Array>;
}

/** Files that are read in one go: a single file, all parts of one chat, or a whole workspace. */
export interface FileSet {
  /** Unique within the export; the id of the chat, or what comes before `#` where the set holds several. */
  readonly key: string;
  /** In reading order. */
  readonly files: readonly ExportFile[];
  /** What the chat may be called, going by the names of files. */
  readonly titleHint?: string | null;
}

/** Made by `importNote`. */
export interface ImportNote {
  code: string;
  /** In English. */
  message: string;
  values: Record<string, string | number>;
}

/** What is known of a chat besides its messages. Complete once the reading has ended. */
export interface ChatHead {
  readonly id: string;
  title: string | null;
  clock: Clock;
  dateOrder: DateOrder | null;
  isDateOrderAmbiguous: boolean;
  readonly warnings: ImportNote[];
}

export type ChatRecord = Message | Skipped;

/** Some records of one chat, in order. `chat` is the same object in every batch of that chat. */
export interface ChatBatch {
  readonly chat: ChatHead;
  readonly records: ChatRecord[];
}

/** Names of columns, or of fields of JSON; null where the table has none, so that none is looked for. */
export interface ColumnChoice {
  time?: string | null;
  /** Null where one person wrote all of it. */
  author?: string | null;
  text?: string;
}

export interface ReadOptions {
  /** Overrules what the export's dates suggest. */
  dateOrder?: DateOrder | null;
  /** Of a table of unknown origin: what its columns hold, where their names do not tell. */
  columns?: ColumnChoice;
  /** The only chat that is wanted: records of others need not be built. */
  only?: string;
}

/** A reader of one kind of export. Adding a format means adding one of these to the registry. */
export interface ExportFormat {
  /** Shown in reports, e.g. `telegram-json`. */
  readonly id: string;
  readonly platform: Platform;
  /**
   * `as-written`: notices carry no dependable time and days change unannounced, so a chat lasts from its first message
   * to its last in the order of the file. By default it lasts from the earliest to the latest record.
   */
  readonly span?: "as-written";
  /** Picks the files it can read, by what they hold, in the sets that belong together; none where nothing is its own. */
  recognize(files: readonly ExportFile[]): Promise<FileSet[]>;
  /**
   * The same batches on every reading. A chat without messages comes as one empty batch.
   * @throws AppError `damaged-file` where the file breaks off or is not what its beginning promised.
   */
  read(set: FileSet, options: ReadOptions): AsyncIterable<ChatBatch>;
}
