import { z } from "zod";

/** What is told of a job as facts: a text by its key, in whatever language, and the values that stand in it. */
export const toldStorySchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ToldStory = z.infer<typeof toldStorySchema>;
