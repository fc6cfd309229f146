import { z } from "zod";
import { plainText } from "@/lib/http/plain-text.schema";

export const LONGEST_QUESTION = 10_000;
export const MOST_CHATS_ASKED = 20;

/** Body of `POST /api/analyses/[id]/chat`. */
export const chatRequestSchema = z.object({
  question: plainText()
    .trim()
    .min(1, "Type a question first.")
    .max(LONGEST_QUESTION, "That question is too long. Ask in at most 10,000 characters."),
  threadId: z.uuid().optional(),
});
export type ChatRequest = z.infer<typeof chatRequestSchema>;

/** Body of `POST /api/chat`: chats are asked together, the newest ones where none are named. A thread keeps its chats. */
export const chatsRequestSchema = chatRequestSchema.extend({
  analysisIds: z
    .array(z.uuid())
    .min(1, "Choose at least one chat.")
    .max(MOST_CHATS_ASKED, `Choose at most ${MOST_CHATS_ASKED} chats.`)
    .optional(),
});
export type ChatsRequest = z.infer<typeof chatsRequestSchema>;

/** A message that was found for the question, or is cited by the answer. */
export const citedMessageSchema = z.object({
  /** The message's number within the analysis. */
  messageId: z.number().int(),
  /** Only where several chats are asked: the chat that it is of, and the number that stands for it in the answer. */
  across: z.object({ analysisId: z.string(), number: z.number().int() }).optional(),
  author: z.object({ idx: z.number().int(), name: z.string() }).nullable(),
  sentAt: z.string().nullable(),
  text: z.string(),
});
export type CitedMessage = z.infer<typeof citedMessageSchema>;

/** The number that stands for a message in the answer, as "[12]". */
export function citedAs({ messageId, across }: CitedMessage): number {
  return across?.number ?? messageId;
}

/** A part of a text, by the positions of its first character and of the one behind its last. */
export const textRangeSchema = z.object({ from: z.number().int(), to: z.number().int() });
export type TextRange = z.infer<typeof textRangeSchema>;

/** Who wrote the text of an answer: a model, or the rules that count and quote. */
export const answerModeSchema = z.enum(["gemini", "keyless"]);

/** A chat that was asked. `partly` is there when it was not indexed to its end then: what share of it was, 0 to 1. */
export const askedChatSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** IANA name; times of its messages are shown in it. */
  timeZone: z.string(),
  partly: z
    .object({ status: z.enum(["pending", "processing", "failed", "cancelled"]), share: z.number() })
    .nullable(),
});
export type AskedChat = z.infer<typeof askedChatSchema>;

/** What Gemini counted for an answer, thoughts among the output. `dollars`, at the list price, is null where that is not known. */
export const answerCostSchema = z.object({
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  dollars: z.number().nullable(),
});
export type AnswerCost = z.infer<typeof answerCostSchema>;

/**
 * The server-sent events of an answer, in this order: `accepted`, `sources`, `text` many times, `citations` once, `cost` where a
 * model was asked, `done` once; or `stopped` or `error`, after which nothing comes. `sources` comes again, whole, when a tool has
 * found more, or when the messages are quoted because the model failed; `waiting` whenever the model is too busy to go on. In the
 * text a citation stands as `[12]`, the number of the cited message.
 */
export const chatEventSchemas = {
  /** The question is stored: its answer is written to its end even when nobody listens any more. */
  accepted: z.object({ threadId: z.string(), turnId: z.string(), chats: z.array(askedChatSchema) }),
  sources: z.object({
    threadId: z.string(),
    turnId: z.string(),
    mode: answerModeSchema,
    /** Messages searched, and those handed to the answer. */
    searched: z.number().int(),
    messages: z.array(citedMessageSchema),
  }),
  text: z.object({ delta: z.string() }),
  /** The model is busy, and asked again after so long. */
  waiting: z.object({ seconds: z.number().int() }),
  citations: z.object({
    /** In the order of their first mention. */
    citations: z.array(citedMessageSchema),
    /** Sentences of a model that cite nothing, as positions in the whole text. */
    unsourced: z.array(textRangeSchema),
    /** Whether it says of what was asked, or of a part of it, that it is not in the chat. */
    isNotInChat: z.boolean(),
  }),
  cost: answerCostSchema,
  done: z.object({ threadId: z.string(), turnId: z.string() }),
  /** Somebody stopped it. What was written so far is kept. */
  stopped: z.object({ threadId: z.string(), turnId: z.string() }),
  error: z.object({ code: z.string(), message: z.string() }),
} as const;
export type ChatEventName = keyof typeof chatEventSchemas;
export type ChatEvent = {
  [N in ChatEventName]: { event: N; data: z.infer<(typeof chatEventSchemas)[N]> };
}[ChatEventName];
