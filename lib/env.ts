import { availableParallelism } from "node:os";
import { z } from "zod";

const text = z.string().trim();
const optionalText = text.optional();
const wholeNumber = (fallback: number) => z.coerce.number().int().positive().default(fallback);

const settings = z.object({
  PORT: wholeNumber(3000),
  HOST: text.default("127.0.0.1"),
  DATA_DIR: text.default(".data"),
  APP_URL: optionalText,
  AUTH_SECRET: optionalText,
  SIGN_UP: z.enum(["open", "closed"]).default("open"),
  REQUIRE_SIGN_IN: z.stringbool().default(false),
  GITHUB_CLIENT_ID: optionalText,
  GITHUB_CLIENT_SECRET: optionalText,
  GOOGLE_CLIENT_ID: optionalText,
  GOOGLE_CLIENT_SECRET: optionalText,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  MAX_UPLOAD_BYTES: wholeNumber(1024 ** 3),

  DATABASE_URL: optionalText,
  DATABASE_URL_UNPOOLED: optionalText,
  DATABASE_CONNECTIONS: wholeNumber(10),
  NEON_PROXY: optionalText,

  BLOB_READ_WRITE_TOKEN: optionalText,
  VERCEL_BLOB_API_URL: optionalText,

  GEMINI_API_KEY: optionalText,
  GEMINI_BASE_URL: optionalText,
  GEMINI_ANSWER_MODEL: text.default("gemini-flash-latest"),
  GEMINI_ANSWER_TOKENS: wholeNumber(8192),
  GEMINI_ANSWER_SECONDS: wholeNumber(90),
  GEMINI_CONTEXT_TOKENS: wholeNumber(30_000),
  GEMINI_EMBEDDING_MODEL: text.default("gemini-embedding-001"),
  GEMINI_EMBEDDING_BATCH: wholeNumber(100).refine(
    (texts) => texts <= 100,
    "Gemini takes at most 100 texts a request",
  ),
  GEMINI_EMBEDDING_SECONDS: wholeNumber(60),
  GEMINI_DAILY_TOKENS: z.coerce.number().int().positive().optional(),
  GEMINI_DAILY_EMBEDDINGS: z.coerce.number().int().positive().optional(),
  EMBEDDING_REQUESTS_IN_PARALLEL: wholeNumber(4),
  LOCAL_ENCODER_THREADS: wholeNumber(Math.max(1, availableParallelism() - 1)),

  INNGEST_APP_ID: text.default("backscroll"),
  INNGEST_DEV: optionalText,
  INNGEST_EVENT_KEY: optionalText,
  INNGEST_SIGNING_KEY: optionalText,
  INNGEST_BASE_URL: optionalText,

  METRICS_TOKEN: text
    .min(16, "Make it at least 16 characters long, as `openssl rand -hex 32` does")
    .optional(),
  TRUST_PROXY: z.stringbool().default(false),
  RATE_LIMITS: z.stringbool().default(true),
  ALLOW_PRIVATE_WEBHOOKS: z.stringbool().default(false),
});

/** Every setting of the app. `.env.example` lists the same keys; a test holds them equal. An empty one counts as left out. */
export const envSchema = z.preprocess(
  withoutEmpty,
  settings.refine(
    ({ APP_URL, GITHUB_CLIENT_ID, GOOGLE_CLIENT_ID }) => APP_URL || !(GITHUB_CLIENT_ID || GOOGLE_CLIENT_ID),
    {
      path: ["APP_URL"],
      error: "GitHub and Google send people back to this address: set it too",
    },
  ),
);
export const envKeys = Object.keys(settings.shape);

function withoutEmpty(variables: unknown): unknown {
  const given = Object.entries(variables ?? {}).filter(([, value]) => String(value).trim() !== "");
  return Object.fromEntries(given);
}

type Env = z.infer<typeof envSchema>;

let parsed: Env | undefined;

/** Says in a line each which settings are wrong, and why. */
export class WrongSettings extends Error {
  constructor(issues: z.core.$ZodIssue[]) {
    const lines = issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
    super(
      `Backscroll cannot start with these settings:\n${lines.join("\n")}\n.env.example tells what they are.`,
    );
    this.name = "WrongSettings";
  }
}

/** The settings, parsed once. @throws WrongSettings */
export function env(): Env {
  parsed ??= parse();
  return parsed;
}

function parse(): Env {
  const { data, error } = envSchema.safeParse(process.env);
  if (error) throw new WrongSettings(error.issues);
  return data;
}

/** Whether the app runs with hot reload. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}
