import { z } from "zod";

const amount = z.number().int();

/** Rows and files by what they hold, as the database and the store count them. */
export const deletionCountsSchema = z.object({
  messages: amount,
  participants: amount,
  chunks: amount,
  /** Words and where they occur. */
  terms: amount,
  /** Statistics: tallies, facts of days, words of periods. */
  statistics: amount,
  threads: amount,
  turns: amount,
  additions: amount,
  jobs: amount,
  jobEvents: amount,
  /** What the embedded engine keeps of its work. */
  engineEvents: amount,
  engineRuns: amount,
  engineSteps: amount,
  deliveries: amount,
  files: amount,
});
export type DeletionCounts = z.infer<typeof deletionCountsSchema>;

/** The receipt of a deletion: how many rows and files of each kind there were, and how many are `left`, once that is known. */
export const deletionReceiptSchema = deletionCountsSchema.extend({ left: deletionCountsSchema.nullable() });
export type DeletionReceipt = z.infer<typeof deletionReceiptSchema>;

/** What the job keeps until it ends: the receipt, and in which files of the store to look then. */
export const deletionRecordSchema = deletionReceiptSchema.extend({ fileKeys: z.array(z.string()) });
