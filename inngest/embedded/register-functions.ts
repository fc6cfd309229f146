import { Cron } from "croner";
import { z } from "zod";
import { parseDuration } from "./duration";
import type { EngineEvent } from "./event";
import { compileExpression, type Expression } from "./expressions";
import { type FunctionConfig, functionConfigSchema, refusalsOf } from "./function-config.schema";

/** One pool of call slots that a run draws from. */
export interface SlotLimit {
  key: string;
  limit: number;
}

/** A function ready to run: expressions compiled, durations in milliseconds. */
export interface RegisteredFunction {
  id: string;
  maxAttempts: number;
  /** Whether an event starts the function. */
  matches(event: EngineEvent): boolean;
  crons: { pattern: string; next(after: number): number | undefined }[];
  limits(event: EngineEvent): SlotLimit[];
  /** Seconds by which the run goes ahead of its age. */
  priority(event: EngineEvent): number;
  idempotencyKey(event: EngineEvent): string | null;
  /** Whether `arrived` cancels a run started by `event` `ageMs` ago. */
  isCancelledBy(event: EngineEvent, arrived: EngineEvent, ageMs: number): boolean;
  startTimeoutMs: number | undefined;
  finishTimeoutMs: number | undefined;
}

/** The server's default: four retries after the first attempt. */
const defaultRetries = 4;

/** Reads a registration. Throws an error that names each function and option that this engine does not run. */
export function readRegistration(body: unknown): Map<string, RegisteredFunction> {
  const { functions } = z.object({ functions: z.array(z.looseObject({ id: z.string() })) }).parse(body);
  const refused = functions.flatMap((raw) => refusalsOf(raw).map((refusal) => `${raw.id}: ${refusal}.`));
  if (refused.length > 0) throw new Error(`The embedded engine refuses:\n${refused.join("\n")}`);
  return new Map(functions.map((raw) => [raw.id, compileFunction(functionConfigSchema.parse(raw))]));
}

function compileFunction(config: FunctionConfig): RegisteredFunction {
  const compile = (source: string) => compileFor(config.id, source);
  const priority = config.priority?.run ? compile(config.priority.run) : undefined;
  const idempotency = config.idempotency ? compile(config.idempotency) : undefined;
  return {
    id: config.id,
    maxAttempts: (config.steps.step.retries?.attempts ?? defaultRetries) + 1,
    matches: compileTriggers(config, compile),
    crons: config.triggers.flatMap((trigger) =>
      "cron" in trigger ? [compileCron(config.id, trigger.cron)] : [],
    ),
    limits: compileLimits(config, compile),
    priority: (event) => clampPriority(priority?.({ event })),
    idempotencyKey: (event) => {
      const key = idempotency?.({ event }) ?? null;
      return key === null ? null : String(key);
    },
    isCancelledBy: compileCancels(config, compile),
    startTimeoutMs: durationFor(config.id, config.timeouts?.start),
    finishTimeoutMs: durationFor(config.id, config.timeouts?.finish),
  };
}

type Compile = (source: string) => Expression;

function compileTriggers(config: FunctionConfig, compile: Compile): RegisteredFunction["matches"] {
  const triggers = config.triggers.flatMap((trigger) => {
    if (!("event" in trigger)) return [];
    return [{ name: trigger.event, condition: trigger.expression ? compile(trigger.expression) : undefined }];
  });
  return (event) =>
    triggers.some(
      ({ name, condition }) => name === event.name && (!condition || condition({ event }) === true),
    );
}

function compileLimits(config: FunctionConfig, compile: Compile): RegisteredFunction["limits"] {
  const limits = config.concurrency.map(({ limit, key, scope }, index) => ({
    limit: limit > 0 ? limit : Number.POSITIVE_INFINITY,
    // Limits of a wider scope are shared by all functions that name the same key value.
    pool: scope === "fn" ? `fn:${config.id}:${index}` : scope,
    value: key ? compile(key) : () => "",
  }));
  return (event) =>
    limits.map(({ limit, pool, value }) => ({ key: `${pool}:${String(value({ event }))}`, limit }));
}

function compileCancels(config: FunctionConfig, compile: Compile): RegisteredFunction["isCancelledBy"] {
  const cancels = (config.cancel ?? []).map((cancel) => ({
    name: cancel.event,
    condition: cancel.if ? compile(cancel.if) : undefined,
    withinMs: durationFor(config.id, cancel.timeout) ?? Number.POSITIVE_INFINITY,
  }));
  return (event, arrived, ageMs) =>
    cancels.some(
      ({ name, condition, withinMs }) =>
        name === arrived.name &&
        ageMs <= withinMs &&
        (!condition || condition({ event, async: arrived }) === true),
    );
}

/** `TZ=Europe/Berlin 0 5 * * *` is understood as Inngest does; without a zone it is UTC. */
function compileCron(functionId: string, pattern: string) {
  const [, timezone = "UTC", fields = pattern] = /^TZ=(\S+)\s+(.+)$/.exec(pattern) ?? [];
  try {
    const cron = new Cron(fields, { timezone, paused: true, mode: "5-part" });
    return { pattern, next: (after: number) => cron.nextRun(new Date(after))?.getTime() };
  } catch (cause) {
    throw new Error(`${functionId}: the cron pattern "${pattern}" is malformed.`, { cause });
  }
}

function compileFor(functionId: string, source: string): Expression {
  try {
    return compileExpression(source);
  } catch (cause) {
    throw new Error(`${functionId}: the expression "${source}" is malformed.`, { cause });
  }
}

function durationFor(functionId: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const durationMs = parseDuration(text);
  if (durationMs === undefined)
    throw new Error(`${functionId}: "${text}" is not a duration such as "1h30m".`);
  return durationMs;
}

function clampPriority(value: unknown): number {
  const seconds = Number(value ?? 0);
  return Number.isNaN(seconds) ? 0 : Math.max(-600, Math.min(600, Math.trunc(seconds)));
}
