import { availableParallelism } from "node:os";
import { z } from "zod";

const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();
const wholeNumber = (fallback: number) =>
  z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().positive().default(fallback),
  );

/** Every setting of the app. `.env.example` lists the same keys; a test holds them equal. */
export const envSchema = z.object({
  PORT: wholeNumber(3000),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z.string().default(".data"),
  APP_URL: optionalText,
  AUTH_SECRET: optionalText,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  MAX_UPLOAD_BYTES: wholeNumber(1024 ** 3),

  DATABASE_URL: optionalText,

  GEMINI_API_KEY: optionalText,
  GEMINI_BASE_URL: optionalText,
  GEMINI_ANSWER_MODEL: z.string().default("gemini-flash-latest"),
  GEMINI_EMBEDDING_MODEL: z.string().default("gemini-embedding-001"),
  EMBEDDING_REQUESTS_IN_PARALLEL: wholeNumber(4),
  LOCAL_ENCODER_THREADS: wholeNumber(Math.max(1, availableParallelism() - 1)),

  INNGEST_DEV: optionalText,
  INNGEST_EVENT_KEY: optionalText,
  INNGEST_SIGNING_KEY: optionalText,
  INNGEST_BASE_URL: optionalText,

  METRICS_TOKEN: optionalText,
  ALLOW_PRIVATE_WEBHOOKS: z.stringbool().default(false),
});

export type Env = z.infer<typeof envSchema>;

let parsed: Env | undefined;

/** The settings, parsed once. Throws a ZodError that names each wrong key. */
export function env(): Env {
  parsed ??= envSchema.parse(process.env);
  return parsed;
}
