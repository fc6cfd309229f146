import { z } from "zod";

/** What the first page shows of the built-in sample chat: counted from it, as an analysis of it would. */
const sampleGlimpseSchema = z.object({
  messages: z.number().int(),
  /** In the order of their first messages, which chooses their colours. */
  people: z.array(z.object({ name: z.string(), messages: z.number().int() })),
  /** Every month, as `2025-03`, with the messages of each person in the order of `people`. */
  months: z.array(z.object({ month: z.string(), byPerson: z.array(z.number().int()) })),
  /** What answers the question that is shown: days as `2025-05-10`, authors as places in `people`. */
  passage: z.array(z.object({ day: z.string(), author: z.number().int(), text: z.string() })),
});
export type SampleGlimpse = z.infer<typeof sampleGlimpseSchema>;
