import { z } from "zod";
import { deletionCountsSchema } from "@/lib/jobs/delete/delete.schema";

export const passwordLength = { min: 10, max: 128 };

const passwordSchema = z
  .string()
  .min(passwordLength.min, `A password has at least ${passwordLength.min} characters.`)
  .max(passwordLength.max, `A password has at most ${passwordLength.max} characters.`);

const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email("This is not an e-mail address."));

/** `POST /api/account/sign-up` */
export const signUpSchema = z.object({ email: emailSchema, password: passwordSchema });

/** `POST /api/account/sign-in` */
export const signInSchema = z.object({
  email: emailSchema,
  password: z.string().min(1).max(passwordLength.max),
});

/** `POST /api/account/password`: `present` is left out where there is none yet. */
export const changePasswordSchema = z.object({
  present: z.string().min(1).max(passwordLength.max).optional(),
  next: passwordSchema,
});

/** `DELETE /api/account`: somebody has read what it does. */
export const deleteAccountSchema = z.object({ confirmed: z.literal(true) });

export const providerSchema = z.enum(["github", "google"]);
export type Provider = z.infer<typeof providerSchema>;

/** What somebody has used of Gemini today, by UTC. */
const geminiTodaySchema = z.object({
  tokens: z.number().int(),
  embeddings: z.number().int(),
  /** Of one person in a day; null where there is none. */
  tokenLimit: z.number().int().nullable(),
  embeddingLimit: z.number().int().nullable(),
  /** At list prices; null where the price of a model is not known. */
  dollars: z.number().nullable(),
  pricesCheckedOn: z.string(),
});
export type GeminiToday = z.infer<typeof geminiTodaySchema>;

/** `GET /api/account`: whose the cookie is, and what this server offers. */
export const accountSchema = z.object({
  /** A guest is known by their cookie only; nobody has no cookie yet. */
  who: z.enum(["nobody", "guest", "account"]),
  email: z.string().nullable(),
  createdAt: z.string().nullable(),
  hasPassword: z.boolean(),
  /** With which providers they sign in. */
  signsInWith: z.array(providerSchema),
  canSignUp: z.boolean(),
  mustSignIn: z.boolean(),
  /** The providers that this server has keys for. */
  providers: z.array(providerSchema),
  /** Null without a key for it, and for nobody. */
  gemini: geminiTodaySchema.nullable(),
});
export type AccountView = z.infer<typeof accountSchema>;

/** `POST /api/account/sign-in/[provider]`: where to go to sign in. */
export const providerAddressSchema = z.object({ url: z.string() });

/** `GET /api/account/sessions`, last used first. */
export const sessionListSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      /** Such as "Firefox" and "Windows"; null where it does not say. */
      browser: z.string().nullable(),
      system: z.string().nullable(),
      address: z.string().nullable(),
      /** Within an hour of when it was. */
      lastSeenAt: z.string(),
      signedInAt: z.string(),
      isThisOne: z.boolean(),
    }),
  ),
});
export type SessionView = z.infer<typeof sessionListSchema>["sessions"][number];

const accountCountsSchema = deletionCountsSchema.extend({
  chats: z.number().int(),
  uploads: z.number().int(),
  webhooks: z.number().int(),
  sessions: z.number().int(),
});
export type AccountCounts = z.infer<typeof accountCountsSchema>;

/** `DELETE /api/account`: rows and files by kind, as they were and as they are left; a large rest is removed soon after. */
export const accountReceiptSchema = z.object({
  before: accountCountsSchema,
  left: accountCountsSchema,
  isDone: z.boolean(),
});
export type AccountReceipt = z.infer<typeof accountReceiptSchema>;
