import { z } from "zod";
import { participantSchema } from "@/lib/analyses/analysis.schema";
import { queriedDay, queriedNumber } from "@/lib/analyses/message-range.schema";
import { textRangeSchema } from "@/lib/ask/chat.schema";
import { plainText } from "@/lib/http/plain-text.schema";
import { conversationMomentSchema, messageTypeSchema } from "@/lib/messages/message-types.schema";

const kindSchema = z.enum(["text", "media", "call", "deleted", "system"]);

/** A message of the transcript; `id` is its number within the analysis, the one that citations carry. */
const transcriptMessageSchema = z.object({
  id: z.number().int(),
  sentAt: z.string().nullable(),
  author: participantSchema.nullable(),
  kind: kindSchema,
  text: z.string(),
  /** The message that it replies to, with the beginning of its text. */
  replyTo: z
    .object({ id: z.number().int(), author: participantSchema.nullable(), text: z.string() })
    .nullable(),
  isEdited: z.boolean(),
  forwardedFrom: z.string().nullable(),
  attachments: z.array(z.object({ kind: z.string(), name: z.string().optional() })),
  reactions: z.array(z.object({ emoji: z.string(), count: z.number().int() })),
  /** Where the words that were searched for stand in the text. */
  found: z.array(textRangeSchema),
});
export type TranscriptMessage = z.infer<typeof transcriptMessageSchema>;

/** `GET /api/analyses/[id]/messages`: a run of the chat, or of those of its messages that match. */
export const transcriptPageSchema = z.object({
  messages: z.array(transcriptMessageSchema),
  /** How many stand before the first of them, and how many there are: all where nothing was asked for. */
  first: z.number().int(),
  matches: z.number().int(),
});
export type TranscriptPage = z.infer<typeof transcriptPageSchema>;

const sought = () => plainText().trim().max(500).optional();

const MOST_PEOPLE = 200;

const queriedPeople = () =>
  z.coerce
    .string()
    .transform((text): unknown[] => text.split(","))
    .pipe(z.array(queriedNumber()).max(MOST_PEOPLE));

const filters = {
  /** Words, and "phrases in quotes": a message has to have all of them. */
  search: sought(),
  /** Numbers of people, with commas between them. */
  author: queriedPeople().optional(),
  /** Days of the chat's calendar, both included. */
  from: queriedDay().optional(),
  to: queriedDay().optional(),
  /** 1 (Monday) to 7, and 0 to 23, of the chat's clock. */
  weekday: z.coerce.number().int().min(1).max(7).optional(),
  hour: z.coerce.number().int().min(0).max(23).optional(),
  /** The last one, where `hour` is the first of several. */
  hourTo: z.coerce.number().int().min(0).max(23).optional(),
  type: messageTypeSchema.optional(),
  moment: conversationMomentSchema.optional(),
};

/**
 * Query of `GET /api/analyses/[id]/messages`: from a place on, around a message, or from the first message on or after a day;
 * from the start where nothing is said.
 */
export const transcriptQuerySchema = z.object({
  at: queriedNumber().optional(),
  around: queriedNumber().optional(),
  on: queriedDay().optional(),
  /** What is marked in the texts and leaves no message out. */
  mark: sought(),
  limit: z.coerce.number().int().min(1).max(200).default(60),
  ...filters,
});
export type TranscriptQuery = z.infer<typeof transcriptQuerySchema>;
export type TranscriptFilters = Pick<TranscriptQuery, keyof typeof filters>;

/** Query of `GET /api/analyses/[id]/messages/hits`: from a place among the matches on, or from the first at or after a message. */
export const hitsQuerySchema = z.object({
  at: queriedNumber().optional(),
  near: queriedNumber().optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
  ...filters,
});
export type HitsQuery = z.infer<typeof hitsQuerySchema>;

/** The numbers of messages that match, in the order of the chat. */
export const hitsPageSchema = z.object({
  ids: z.array(z.number().int()),
  /** How many matches stand before the first of them, and how many there are in all. */
  first: z.number().int(),
  matches: z.number().int(),
});
export type HitsPage = z.infer<typeof hitsPageSchema>;
