import type { z } from "zod";
import type { Database } from "@/db/client";
import type { Analysis } from "@/db/schema/analyses";
import type { Person } from "@/lib/people/person";

/** What a tool works on. The caller has checked who owns the analysis. */
export interface AskedAnalysis {
  database: Database;
  analysis: Pick<Analysis, "id" | "platform" | "timeZone" | "embeddingModel">;
  people: Person[];
}

export interface ToolResult<Facts extends object = object> {
  /** Small and fit for JSON: counts, names, days of the chat's calendar. What a model reads, and an answer is made of. */
  facts: Facts;
  /** Numbers of the messages that show it. */
  evidence: number[];
}

/** A question that the database answers exactly. Reads only, never throws for anything that its arguments may hold. */
export interface Tool<Args extends z.ZodType = z.ZodType, Facts extends object = object> {
  name: string;
  /** What it answers, for a model that chooses among tools. */
  description: string;
  /** Plain JSON: people by name, days as `YYYY-MM-DD` of the chat's calendar. */
  args: Args;
  run(asked: AskedAnalysis, args: z.output<Args>): Promise<ToolResult<Facts>>;
}
