import { z } from "zod";

export const importWarningSchema = z.object({
  code: z.string(),
  message: z.string(),
  /** What stands in the text of the code; notes of earlier versions have none. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type ImportWarning = z.infer<typeof importWarningSchema>;

/** A record that was skipped, in English, and as facts where these were kept. */
export const skippedExampleSchema = z.object({
  where: z.string(),
  reason: z.string(),
  code: z.string().optional(),
  place: z
    .object({
      unit: z.string(),
      number: z.number().int(),
      source: z.union([z.string(), z.number()]).optional(),
    })
    .optional(),
});
export type SkippedExample = z.infer<typeof skippedExampleSchema>;

/** What one chat of an export holds: found by reading all of it once. Times are ISO 8601, with Z only on a `utc` clock. */
export const chatSurveySchema = z.object({
  /** Identifies the chat within its file; stable between readings. */
  chat: z.string(),
  title: z.string().nullable(),
  platform: z.string(),
  /** The reader that understands it, e.g. `whatsapp-txt`, `telegram-json`. */
  format: z.string(),
  /** Messages by people, media included. */
  messages: z.number().int(),
  system: z.number().int(),
  skipped: z.number().int(),
  /** Of the texts of all messages; surveys that were kept before it was counted have none. */
  characters: z.number().int().default(0),
  /** The first skipped records, at most ten. */
  skippedExamples: z.array(skippedExampleSchema),
  /** Names in the order of their first message. */
  participants: z.array(z.string()),
  /** How many of each kind are named in the messages. */
  attachments: z.record(z.string(), z.number().int()),
  /** The earliest and the latest time of anything in the chat, notices included. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  clock: z.enum(["utc", "wall"]),
  dateOrder: z.enum(["dmy", "mdy", "ymd"]).nullable(),
  /** True where the export reads well in more than one date order and nobody has chosen. */
  isDateOrderAmbiguous: z.boolean(),
  warnings: z.array(importWarningSchema),
});
export type ChatSurvey = z.infer<typeof chatSurveySchema>;

export const exportSurveySchema = z.object({ chats: z.array(chatSurveySchema) });
export type ExportSurvey = z.infer<typeof exportSurveySchema>;
