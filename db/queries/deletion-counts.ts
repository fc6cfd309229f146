import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { additions } from "@/db/schema/additions";
import { chunks, postingSegments, postings } from "@/db/schema/chunks";
import { engineEvents, engineRuns, engineSteps } from "@/db/schema/engine";
import { chatEvents, dayFacts, insights, periodWords } from "@/db/schema/insights";
import { jobEvents, jobs } from "@/db/schema/jobs";
import { messageRuns, messages, participants, transcriptMarks } from "@/db/schema/messages";
import { tallies } from "@/db/schema/tallies";
import { threadAnalyses, threads, turns } from "@/db/schema/threads";
import { webhookDeliveries, webhooks } from "@/db/schema/webhooks";

export interface RowCounts {
  messages: number;
  participants: number;
  chunks: number;
  terms: number;
  statistics: number;
  threads: number;
  turns: number;
  additions: number;
  jobs: number;
  jobEvents: number;
  engineEvents: number;
  engineRuns: number;
  engineSteps: number;
  deliveries: number;
}

/** What is deleted: analyses, or all that a user has. */
export interface DeletionTarget {
  analysisIds: string[];
  /** The user, where everything of theirs goes. */
  ownerId?: string;
  /** The job that does it, which stays with its run. */
  jobId?: string;
}

const idsOf = ({ analysisIds }: DeletionTarget): SQL => sql`${`{${analysisIds.join(",")}}`}::uuid[]`;

/** Events of the embedded engine that are about the target: they carry its ids. */
export function eventsOf(target: DeletionTarget): SQL {
  const { jobId, ownerId } = target;
  const payload = sql`${engineEvents.payload}::text`;
  return sql`select ${engineEvents.id} from ${engineEvents} where
    (exists (select 1 from unnest(${idsOf(target)}) as target(id) where strpos(${payload}, target.id::text) > 0)
      ${ownerId ? sql`or strpos(${payload}, ${ownerId}) > 0` : sql``})
    ${jobId ? sql`and strpos(${payload}, ${jobId}) = 0` : sql``}`;
}

/** Conversations that ask an analysis, alone or with others. */
export function threadsOf(target: DeletionTarget): SQL {
  const { ownerId } = target;
  return sql`select ${threads.id} from ${threads} where ${threads.analysisId} = any(${idsOf(target)})
    union select ${threadAnalyses.threadId} from ${threadAnalyses}
      where ${threadAnalyses.analysisId} = any(${idsOf(target)})
    ${ownerId ? sql`union select ${threads.id} from ${threads} where ${threads.ownerId} = ${ownerId}` : sql``}`;
}

/** What was sent to webhooks about the jobs of an analysis. */
export function deliveriesOf(target: DeletionTarget): SQL {
  const { ownerId } = target;
  const own = sql`select ${webhooks.id} from ${webhooks} where ${webhooks.ownerId} = ${ownerId}`;
  return sql`select ${webhookDeliveries.id} from ${webhookDeliveries}
    where (${webhookDeliveries.payload} -> 'job' ->> 'analysisId')::uuid = any(${idsOf(target)})
      ${ownerId ? sql`or ${webhookDeliveries.webhookId} in (${own})` : sql``}`;
}

function jobsOf(target: DeletionTarget): SQL {
  const { ownerId } = target;
  return sql`select ${jobs.id} from ${jobs}
    where (${jobs.analysisId} = any(${idsOf(target)}) and ${jobs.kind} <> 'delete')
      ${ownerId ? sql`or ${jobs.ownerId} = ${ownerId}` : sql``}`;
}

/** The rows that belong to the target, beside those of the analyses themselves. */
export async function countRows(database: Database, target: DeletionTarget): Promise<RowCounts> {
  const own = (table: object) =>
    sql`(select count(*) from ${table as SQL} where analysis_id = any(${idsOf(target)}))`;
  const runs = sql`select ${engineRuns.id} from ${engineRuns} where ${engineRuns.eventId} in (${eventsOf(target)})`;
  const { rows } = await database.execute<RowCounts & Record<string, unknown>>(sql`
    select ${own(messages)}::int as "messages",
      ${own(participants)}::int as "participants",
      ${own(chunks)}::int as "chunks",
      (${own(postings)} + ${own(postingSegments)})::int as "terms",
      (${own(tallies)} + ${own(dayFacts)} + ${own(periodWords)} + ${own(chatEvents)} + ${own(transcriptMarks)} + ${own(messageRuns)} + ${own(insights)})::int as "statistics",
      (select count(*) from (${threadsOf(target)}) asked)::int as "threads",
      (select count(*) from ${turns} where ${turns.threadId} in (${threadsOf(target)}))::int as "turns",
      ${own(additions)}::int as "additions",
      (select count(*) from (${jobsOf(target)}) own)::int as "jobs",
      (select count(*) from ${jobEvents} where ${jobEvents.jobId} in (${jobsOf(target)}))::int as "jobEvents",
      (select count(*) from (${eventsOf(target)}) events)::int as "engineEvents",
      (select count(*) from (${runs}) runs)::int as "engineRuns",
      (select count(*) from ${engineSteps} where ${engineSteps.runId} in (${runs}))::int as "engineSteps",
      (select count(*) from (${deliveriesOf(target)}) deliveries)::int as "deliveries"`);
  const [counts] = rows;
  if (!counts) throw new Error("The database counted nothing.");
  return counts;
}
