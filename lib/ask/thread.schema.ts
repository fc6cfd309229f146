import { z } from "zod";
import {
  answerCostSchema,
  answerModeSchema,
  askedChatSchema,
  citedMessageSchema,
  textRangeSchema,
} from "./chat.schema";

export const feedbackSchema = z.enum(["up", "down"]).nullable();
export type Feedback = z.infer<typeof feedbackSchema>;

/** Body of `PUT /api/turns/[id]/feedback`; null takes it back. */
export const feedbackRequestSchema = z.object({ feedback: feedbackSchema });

/** Query of `POST /api/turns/[id]/regenerate`: `keyless` asks for quotations where a model would write. */
export const regenerateQuerySchema = z.object({ mode: z.literal("keyless").optional() });

/** A question with what is stored of its answer. */
export const turnSchema = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  mode: answerModeSchema,
  /** `stopped` by somebody, or because the server ended under it. */
  status: z.enum(["answering", "answered", "stopped", "failed"]),
  /** Why it failed. */
  problem: z.string().nullable(),
  chats: z.array(askedChatSchema),
  /** How many messages were searched, and how many of them the answer was made from. */
  searched: z.number().int().nullable(),
  found: z.number().int(),
  /** In the order of their first mention. */
  citations: z.array(citedMessageSchema),
  /** Sentences of a model that cite nothing, as positions in the answer. */
  unsourced: z.array(textRangeSchema),
  feedback: feedbackSchema,
  /** Null where no model was asked. */
  cost: answerCostSchema.nullable(),
});
export type StoredTurn = z.infer<typeof turnSchema>;

/** `GET /api/turns/[id]`: also while it is being answered, with what is written so far. */
export const turnDetailSchema = z.object({
  turn: turnSchema,
  /** All messages that the answer was made from. */
  sources: z.array(citedMessageSchema),
});
export type TurnDetail = z.infer<typeof turnDetailSchema>;

const threadSchema = z.object({
  id: z.string(),
  chats: z.array(askedChatSchema),
  turns: z.array(turnSchema),
});
export type Thread = z.infer<typeof threadSchema>;

/** `GET /api/threads/[id]` */
export const threadAnswerSchema = z.object({ thread: threadSchema });

/** `GET /api/analyses/[id]/threads/latest` and `GET /api/threads/latest`: what was asked last, null where nothing was. */
export const latestThreadSchema = z.object({ thread: threadSchema.nullable() });

/** `GET /api/analyses/[id]/threads` and `GET /api/threads`, newest first. */
export const threadListSchema = z.object({
  threads: z.array(
    z.object({
      id: z.string(),
      /** Its first question. */
      title: z.string(),
      questions: z.number().int(),
      askedAt: z.string(),
    }),
  ),
});
export type ThreadSummary = z.infer<typeof threadListSchema>["threads"][number];
