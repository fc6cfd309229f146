import { z } from "zod";

/** What to export, and as what. */
export const exportParamsSchema = z.object({
  what: z.enum(["messages", "stats"]).default("messages"),
  format: z.enum(["csv", "json"]).default("csv"),
});
export type ExportParams = z.infer<typeof exportParamsSchema>;

/** The file as far as it is written: in parts, which are put together when it is downloaded. */
export const exportFileSchema = z.object({
  parts: z.number().int(),
  rows: z.number().int(),
  sizeBytes: z.number().int(),
  /** The last message that is in; the next part goes on behind it. */
  lastSeq: z.number().int(),
  isWhole: z.boolean(),
});
export type ExportFile = z.infer<typeof exportFileSchema>;
