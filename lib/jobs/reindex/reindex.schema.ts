import { z } from "zod";

/** What the new index is made with, fixed when it is asked for: parts of two models never mix. */
export const reindexParamsSchema = z.object({
  embeddingModel: z.string(),
  chunkerVersion: z.number().int(),
  /** The generation that is searched while the next one is built. */
  generation: z.number().int(),
});
export type ReindexParams = z.infer<typeof reindexParamsSchema>;
