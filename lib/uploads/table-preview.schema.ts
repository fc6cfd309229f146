import { z } from "zod";

/** How the beginning of a table reads with its columns taken as chosen, or as guessed where nothing was chosen. */
const tablePreviewSchema = z.object({
  columns: z.array(z.string()),
  /** The first rows, in the order of the columns; long values cut. */
  rows: z.array(z.array(z.string())),
  /** Null where the table has none, or none was found. */
  chosen: z.object({
    date: z.string().nullable(),
    /** A second column, where the date and the time of day have one each. */
    timeOfDay: z.string().nullable(),
    author: z.string().nullable(),
    text: z.string().nullable(),
  }),
  /** False where a column was not found, or found by what it holds and not by its name: to be asked about. */
  isClear: z.boolean(),
  /** The first messages; `at` is null where the date stands only `written`, as in the table. */
  messages: z.array(
    z.object({ at: z.string().nullable(), written: z.string(), author: z.string(), text: z.string() }),
  ),
  /** Of the first rows: how many there are, how many are messages, and why the first of the others is skipped. */
  lookedAt: z.object({
    rows: z.number().int(),
    messages: z.number().int(),
    /** In English and by its code. */
    problem: z.string().nullable(),
    problemCode: z.string().nullable(),
  }),
});
export type TablePreview = z.infer<typeof tablePreviewSchema>;

/** `GET /api/uploads/[id]/table`: null for an upload that is no table of unknown origin, or is several. */
export const tableAnswerSchema = z.object({ table: tablePreviewSchema.nullable() });
export type TableAnswer = z.infer<typeof tableAnswerSchema>;
