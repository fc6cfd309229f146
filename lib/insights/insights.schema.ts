import { z } from "zod";
import { queriedDay, queriedNumber } from "@/lib/analyses/message-range.schema";

const MOST_PEOPLE = 200;

/** Query of `GET /api/analyses/[id]/insights`: of whom (`person`, any number of times) and of which days. */
export const insightsQuerySchema = z.object({
  person: z.array(queriedNumber()).max(MOST_PEOPLE).default([]),
  from: queriedDay().optional(),
  to: queriedDay().optional(),
});
export type InsightsQuery = z.infer<typeof insightsQuerySchema>;

const number = z.number();
const count = z.number().int();
const said = z.array(z.object({ text: z.string(), count }));
const link = z.object({ from: count, to: count, count });

/** A stretch of time between two messages or days. */
const silenceSchema = z.object({
  seconds: number,
  /** When the last message before it and the first one after it were sent, with their numbers. */
  startAt: z.string(),
  endAt: z.string(),
  before: count,
  after: count,
});

const personInsightsSchema = z.object({
  idx: count,
  name: z.string(),
  messages: count,
  words: count,
  characters: count,
  questions: count,
  media: count,
  emoji: count,
  links: count,
  calls: count,
  /** Together, as far as the messages say how long each was. */
  callSeconds: count,
  edited: count,
  deleted: count,
  forwarded: count,
  reactionsReceived: count,
  /** Conversations: a run of messages without three hours of silence. */
  started: count,
  closed: count,
  joined: count,
  unanswered: count,
  /** Middle of the times they took to answer somebody else in a conversation, about; null where they hardly answered anybody. */
  medianWaitSeconds: number.nullable(),
  /** Middle of the times after which they edited a message, about; null where the export does not say. */
  medianEditSeconds: number.nullable(),
  /** Messages between midnight and five in the morning. */
  atNight: count,
  longest: z.object({ characters: count, messageId: count }).nullable(),
  /** Mean rating of the rated words, from -5 to 5; null where too few are rated. */
  sentiment: number.nullable(),
  /** What they say far more often than the others do. */
  typicalWords: said,
  typicalPhrases: said,
  topEmoji: said,
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
});
export type PersonInsights = z.infer<typeof personInsightsSchema>;

/** `GET /api/analyses/[id]/insights`. Days and hours are those of the chat's time zone. */
export const insightsSchema = z.object({
  messages: count,
  words: count,
  characters: count,
  activeDays: count,
  conversations: count,
  /** Every day with messages, with how many of each person by `idx`. */
  days: z.array(z.object({ day: z.string(), messages: count, byPerson: z.record(z.string(), count) })),
  /** Messages by weekday, Monday first, and hour. */
  week: z.array(z.array(count).length(24)).length(7),
  /** Most messages first. */
  people: z.array(personInsightsSchema),
  /** Who answers, quotes, mentions and reacts to whom. */
  network: z.object({
    answered: z.array(link),
    replied: z.array(link),
    mentioned: z.array(link),
    reactedTo: z.array(link),
  }),
  longestConversation: z
    .object({ messages: count, seconds: count, firstMessage: count, day: z.string() })
    .nullable(),
  silences: z.array(silenceSchema),
  streak: z.object({ days: count, from: z.string(), to: z.string() }).nullable(),
  busiestDays: z.array(z.object({ day: z.string(), messages: count, firstMessage: count })),
  emoji: said,
  domains: said,
  media: said,
  /** Messages by the language they are told to be in, by its ISO 639 code. */
  languages: z.array(
    z.object({
      text: z.string(),
      count,
      /** The first of them; missing in chats that were read by an earlier version. */
      messageId: count.optional(),
    }),
  ),
  /** The messages with the most reactions. */
  mostReacted: z.array(z.object({ messageId: count, person: count, day: z.string(), reactions: count })),
  /** Notices of people who came and went and of new names: how many, and the latest of them. */
  events: z.object({
    joined: count,
    left: count,
    renamed: count,
    latest: z.array(
      z.object({
        messageId: count,
        day: z.string(),
        kind: z.enum(["joined", "left", "renamed"]),
        text: z.string(),
      }),
    ),
  }),
  /** Mean rating of rated words by month, where enough are rated. */
  sentiment: z.array(z.object({ month: z.string(), mean: number, ratedWords: count })),
  /** How many people had written by then, at each day that brought a new one. */
  growth: z.array(z.object({ day: z.string(), people: count })),
  /** People who wrote before but not in the last three months of the chat. */
  silent: z.array(z.object({ idx: count, lastDay: z.string() })),
  /** Cosine of the words of the two who write most, period by period; empty where there is no such pair. */
  alike: z.array(z.object({ firstDay: z.string(), cosine: number })),
});
export type Insights = z.infer<typeof insightsSchema>;

/** Query of `GET /api/analyses/[id]/year`. */
export const yearQuerySchema = z.object({
  year: z.string().regex(/^\d{4}$/, "Choose a year of four digits."),
});

/** `GET /api/analyses/[id]/year`: what a year of a chat was like. */
export const yearSchema = z.object({
  year: z.string(),
  /** The years of the chat that have messages. */
  years: z.array(z.string()),
  insights: insightsSchema,
  /** What was said far more often in this year than in the others. */
  words: said,
  phrases: said,
});
export type Year = z.infer<typeof yearSchema>;
