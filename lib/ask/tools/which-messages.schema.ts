import { z } from "zod";
import { messageTypeSchema } from "@/lib/messages/message-types.schema";

const day = () => z.iso.date();
const numbers = (from: number, to: number) => z.array(z.int().min(from).max(to)).max(31).optional();

/** Arguments that choose messages, the same for all tools. All of them have to hold; with none, every message is meant. */
export const whichMessages = {
  people: z
    .array(z.string().max(200))
    .max(50)
    .optional()
    .describe("Who wrote them, by names as in the chat. Left out: everybody."),
  from: day().optional().describe("First day, YYYY-MM-DD."),
  to: day().optional().describe("Last day, included, YYYY-MM-DD."),
  months: numbers(1, 12).describe("Only in these months, of any year: 1 to 12."),
  days: numbers(1, 31).describe("Only on these days of the month."),
  weekdays: numbers(1, 7).describe("Only on these days of the week: 1 is Monday, 7 is Sunday."),
  hours: numbers(0, 23).describe("Only in these hours of the day: 22 is 22:00 to 22:59."),
  words: z
    .string()
    .max(200)
    .optional()
    .describe(
      "Only messages with this word or phrase: whole words, in just this form, capital letters aside.",
    ),
  type: messageTypeSchema
    .optional()
    .describe("Only messages of this type, as photo; or that have this, as link."),
};

export const whichMessagesSchema = z.object(whichMessages);
export type WhichMessages = z.output<typeof whichMessagesSchema>;
