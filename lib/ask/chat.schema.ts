import { z } from "zod";
import { plainText } from "@/lib/http/plain-text.schema";

/** Body of `POST /api/analyses/[id]/chat`. */
export const chatRequestSchema = z.object({
  question: plainText()
    .trim()
    .min(1, "Type a question first.")
    .max(10_000, "That question is too long. Ask in at most 10,000 characters."),
  threadId: z.uuid().optional(),
});
export type ChatRequest = z.infer<typeof chatRequestSchema>;

/** A message that was found for the question, or is cited by the answer. */
export const citedMessageSchema = z.object({
  /** The message's number within the analysis. */
  messageId: z.number().int(),
  author: z.object({ idx: z.number().int(), name: z.string() }).nullable(),
  sentAt: z.string().nullable(),
  text: z.string(),
});
export type CitedMessage = z.infer<typeof citedMessageSchema>;

/** Who wrote the text of an answer: a model, or the rules that count and quote. */
export const answerModeSchema = z.enum(["gemini", "keyless"]);

/**
 * The server-sent events of an answer, in this order: `sources`, `text` many times, `citations` once, `done` once; or `error`,
 * after which nothing comes. `sources` comes again, whole, when a tool has found more, or when the messages are quoted because
 * the model failed. In the text a citation stands as `[12]`, the number of the cited message.
 */
export const chatEventSchemas = {
  sources: z.object({
    threadId: z.string(),
    turnId: z.string(),
    mode: answerModeSchema,
    /** Messages searched, and those handed to the answer. */
    searched: z.number().int(),
    messages: z.array(citedMessageSchema),
  }),
  text: z.object({ delta: z.string() }),
  citations: z.object({
    /** In the order of their first mention. */
    citations: z.array(citedMessageSchema),
    /** Sentences of a model that cite nothing, as positions in the whole text. */
    unsourced: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
    /** Whether it says of what was asked, or of a part of it, that it is not in the chat. */
    isNotInChat: z.boolean(),
  }),
  done: z.object({ threadId: z.string(), turnId: z.string() }),
  error: z.object({ code: z.string(), message: z.string() }),
} as const;
export type ChatEventName = keyof typeof chatEventSchemas;
export type ChatEvent = {
  [N in ChatEventName]: { event: N; data: z.infer<(typeof chatEventSchemas)[N]> };
}[ChatEventName];

/** `GET /api/analyses/[id]/threads/latest`: what was asked before, for a page that is opened again. */
export const threadSchema = z.object({
  thread: z
    .object({
      id: z.string(),
      turns: z.array(
        z.object({
          id: z.string(),
          question: z.string(),
          answer: z.string(),
          mode: answerModeSchema,
          status: z.enum(["answering", "answered", "failed"]),
          citations: z.array(citedMessageSchema),
        }),
      ),
    })
    .nullable(),
});
export type Thread = NonNullable<z.infer<typeof threadSchema>["thread"]>;
