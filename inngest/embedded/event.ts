import { createHash } from "node:crypto";
import { ulid } from "ulid";
import { z } from "zod";

/** An event as functions see it. */
export interface EngineEvent {
  id: string;
  name: string;
  data: Record<string, unknown>;
  ts: number;
  user?: unknown;
  v?: string;
  meta?: unknown;
}

const maxEventBytes = 256 * 1024;

const sentEventSchema = z.object({
  id: z.string().min(1).nullish(),
  name: z.string().min(1),
  data: z.record(z.string(), z.unknown()).nullish(),
  ts: z.number().nullish(),
  user: z.unknown().optional(),
  v: z.string().optional(),
  meta: z.unknown().optional(),
});
const sentEventsSchema = z.union([z.array(sentEventSchema), sentEventSchema.transform((event) => [event])]);

/**
 * Reads the body of a send. `seed` is sent again with every repetition of the same send, so events without an id
 * of their own get one made of it: a repeated send stores nothing twice.
 */
export function readSentEvents(body: unknown, seed: string | null, now: number): EngineEvent[] {
  return sentEventsSchema.parse(body).map(({ id, data, ts, ...rest }, index) => {
    const event = { ...rest, id: id ?? seededId(seed, index), data: data ?? {}, ts: ts ?? now };
    if (Buffer.byteLength(JSON.stringify(event)) > maxEventBytes) {
      throw new RangeError(
        `Event "${event.name}" is larger than 256 KB: send ids, keep the data in the database.`,
      );
    }
    return event;
  });
}

function seededId(seed: string | null, index: number): string {
  if (!seed) return ulid();
  return createHash("sha256").update(`${seed}:${index}`).digest("hex").slice(0, 26);
}
