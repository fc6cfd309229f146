import { z } from "zod";

/** The receipt of a deletion: how many rows and files of each kind there were. */
export const deletionReceiptSchema = z.object({
  messages: z.number().int(),
  participants: z.number().int(),
  chunks: z.number().int(),
  jobs: z.number().int(),
  turns: z.number().int(),
  files: z.number().int(),
});
export type DeletionReceipt = z.infer<typeof deletionReceiptSchema>;
