import { z } from "zod";

const counted = { idx: z.number().int(), name: z.string(), messages: z.number().int() };

/** `GET /api/analyses/[id]/people`, and the answer of merging and unmerging: persons with all their names. */
export const peopleSchema = z.object({
  people: z.array(
    z.object({
      /** `messages` counts those under all their names. */
      ...counted,
      /** Other names that were merged into this person, each of which can be taken out again. */
      merged: z.array(z.object({ ...counted, mergedInto: z.number().int() })),
    }),
  ),
});
export type People = z.infer<typeof peopleSchema>;

const idx = z.number().int().min(0);

/** `POST /api/analyses/[id]/people/merge`: `from` counts for `into` from then on. */
export const mergePeopleSchema = z.object({ from: idx, into: idx });

/** `POST /api/analyses/[id]/people/unmerge`: `idx` counts for itself again. */
export const unmergePersonSchema = z.object({ idx });
