import "server-only";
import { z } from "zod";
import { countByUnit, findGaps } from "@/db/queries/activity";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { addDays } from "@/lib/periods/calendar-day";
import { localMinute } from "./message-facts";
import { messageFilter } from "./message-filter";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const MOST_TOLD = 3;
const args = z.object(whichMessages);

export interface PauseFacts {
  /** Longest first: the numbers of the messages before and after each, and when these were sent. */
  silences: { seconds: number; before: number; after: number; from: string | null; to: string | null }[];
  /** Days in a row with messages, longest first, with the number of a message of the first day. */
  streaks: { days: number; from: string; to: string; first: number }[];
}

export const pausesTool: Tool<typeof args, PauseFacts> = {
  name: "pauses",
  description:
    "The longest silences between two messages, and the longest runs of days with messages every day.",
  args,
  async run(asked, which) {
    const { database, analysis } = asked;
    const { notInChat, ...filter } = messageFilter(asked, which);
    const gaps = await findGaps(database, filter, { limit: MOST_TOLD });
    const seqs = gaps.flatMap(({ before, after }) => [before, after]);
    const rows = await readMessagesBySeq(database, { analysisId: analysis.id, seqs });
    const times = new Map(
      rows.map(({ seq, sentAt }) => [seq, sentAt && localMinute(sentAt, analysis.timeZone)]),
    );
    const silences = gaps.map((gap) => ({
      ...gap,
      from: times.get(gap.before) ?? null,
      to: times.get(gap.after) ?? null,
    }));
    const streaks = streaksOf(await countByUnit(database, filter, "day"));
    return {
      facts: { silences, streaks: streaks.slice(0, MOST_TOLD) },
      evidence: [...seqs, ...streaks.slice(0, 1).map(({ first }) => first)],
    };
  },
};

function streaksOf(days: { key: string; first: number }[]): PauseFacts["streaks"] {
  const streaks: PauseFacts["streaks"] = [];
  for (const { key, first } of days) {
    const last = streaks.at(-1);
    if (last && addDays(last.to, 1) === key) {
      last.to = key;
      last.days++;
    } else {
      streaks.push({ days: 1, from: key, to: key, first });
    }
  }
  return streaks.sort((a, b) => b.days - a.days);
}
