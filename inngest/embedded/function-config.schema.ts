import { z } from "zod";

const concurrencyLimit = z.strictObject({
  limit: z.number().int(),
  key: z.string().optional(),
  scope: z.enum(["fn", "env", "account"]).default("fn"),
});
const concurrencySchema = z.preprocess(
  (given) => [given].flat().map((limit) => (typeof limit === "number" ? { limit } : limit)),
  z.array(concurrencyLimit),
);

/** A function as the SDK registers it, reduced to what the engine does. Whatever else is set has a line in `refusals`. */
export const functionConfigSchema = z.object({
  id: z.string(),
  name: z.string().optional(),
  triggers: z.array(
    z.union([
      z.object({ event: z.string(), expression: z.string().optional() }),
      z.object({ cron: z.string(), jitter: z.string().optional() }),
    ]),
  ),
  steps: z.object({
    step: z.object({ retries: z.object({ attempts: z.number().int().optional() }).optional() }),
  }),
  concurrency: concurrencySchema.default([]),
  priority: z.object({ run: z.string().optional() }).optional(),
  idempotency: z.string().optional(),
  timeouts: z.object({ start: z.string().optional(), finish: z.string().optional() }).optional(),
  cancel: z
    .array(z.object({ event: z.string(), if: z.string().optional(), timeout: z.string().optional() }))
    .optional(),
});

export type FunctionConfig = z.infer<typeof functionConfigSchema>;

/** What Inngest offers and this engine does not, with what to use instead. */
const refusals: Record<string, string> = {
  batchEvents: "let one event carry the ids of many things, or loop over them in steps",
  debounce: "give the events one id for each period, or check in the first step whether a newer event came",
  throttle: "limit `concurrency`, or sleep between steps",
  rateLimit: "use `idempotency` with a key",
  singleton: "use `concurrency` with limit 1 and a key, or `cancelOn` the function's own event",
};

/** Why a function as registered cannot run here. Empty if it can. */
export function refusalsOf(raw: Record<string, unknown>): string[] {
  const known = new Set(Object.keys(functionConfigSchema.shape));
  const set = Object.keys(raw).filter((option) => raw[option] !== undefined && raw[option] !== null);
  const options = set
    .filter((option) => !known.has(option))
    .map((option) => `\`${option}\` is not supported: ${refusals[option] ?? "remove it"}`);
  return [...options, ...triggerRefusals(raw.triggers)];
}

function triggerRefusals(triggers: unknown): string[] {
  const text = JSON.stringify(triggers) ?? "";
  return [
    text === "[]" && "a function without a trigger is never started, as `step.invoke` is not supported",
    /"event":"[^"]*\*/.test(text) && "event wildcards are not supported: list the events by name",
    text.includes('"inngest/deferred.schedule"') && "`defer` is not supported: send an event",
    text.includes('"jitter"') && "`jitter` of a cron trigger is not supported: choose another minute",
  ].filter((refusal) => refusal !== false);
}
