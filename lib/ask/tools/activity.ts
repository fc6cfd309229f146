import "server-only";
import { z } from "zod";
import { type ActivityCount, countByUnit } from "@/db/queries/activity";
import { chatDays } from "./chat-days";
import { messageFilter } from "./message-filter";
import type { Tool } from "./tool";
import { unitsBetween } from "./units-between";
import { whichMessages } from "./which-messages.schema";

/** Busiest and quietest ones told, and how many there may be for all of them to be listed. */
const MOST_TOLD = 10;
const MOST_LISTED = 60;
const MOST_SHOWN = 5;

const args = z.object({
  ...whichMessages,
  by: z
    .enum(["hour", "weekday", "day", "week", "month", "year"])
    .describe(
      "hour of the day (0 to 23), weekday (1 is Monday), or each day, week (by its Monday), month or year.",
    ),
});

export interface ActivityRow {
  key: string;
  messages: number;
  /** Number of the first message in it; null where there is none. */
  first: number | null;
}

export interface ActivityFacts {
  by: z.output<typeof args>["by"];
  /** How many there are from the beginning of the time asked about to its end, and how many have any messages. */
  all: number;
  active: number;
  busiest: ActivityRow[];
  quietest: ActivityRow[];
  /** Each in the order of the calendar, where they are not too many. */
  each?: ActivityRow[];
  notInChat: string[];
}

export const activityTool: Tool<typeof args, ActivityFacts> = {
  name: "activity",
  description:
    "How many messages there are by hour of the day, weekday, day, week, month or year: for the busiest and quietest times, and on how many days anything was written.",
  args,
  async run(asked, { by, ...which }) {
    const { notInChat, ...filter } = messageFilter(asked, which);
    const counted = await countByUnit(asked.database, filter, by);
    const rows = withEmpty(counted, unitsBetween(by, which, await chatDays(asked)));
    const busiest = rows.toSorted((a, b) => b.messages - a.messages);
    return {
      facts: {
        by,
        all: rows.length,
        active: counted.length,
        busiest: upTo(MOST_TOLD, busiest),
        quietest: upTo(
          MOST_TOLD,
          rows.toSorted((a, b) => a.messages - b.messages),
        ),
        ...(rows.length <= MOST_LISTED && { each: rows }),
        notInChat,
      },
      evidence: busiest.slice(0, MOST_SHOWN).flatMap(({ first }) => first ?? []),
    };
  },
};

/** Those that have no messages come in between. */
function withEmpty(counted: ActivityCount[], keys: string[] | undefined): ActivityRow[] {
  if (!keys) return counted;
  const byKey = new Map(counted.map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key) ?? { key, messages: 0, first: null });
}

/** The first rows, and those that are equal to the last of them. */
function upTo(most: number, rows: ActivityRow[]): ActivityRow[] {
  const equal = rows.filter(({ messages }) => messages === rows[0]?.messages).length;
  return rows.slice(0, Math.min(Math.max(most, equal), MOST_LISTED));
}
