import { z } from "zod";

/** The first messages of a chat; `at` is the date and time as the export's reader took them, without a zone. */
export const openingSchema = z.array(z.object({ at: z.string(), author: z.string(), text: z.string() }));
export type Opening = z.infer<typeof openingSchema>;
