import { z } from "zod";
import { plainText } from "@/lib/http/plain-text.schema";
import { importWarningSchema, skippedExampleSchema } from "@/lib/imports/survey.schema";
import { jobStatusSchema } from "@/lib/jobs/job.schema";

const analysisStatusSchema = z.enum(["pending", "processing", "ready", "failed", "cancelled"]);
const analysisStageSchema = z.enum([
  "waiting",
  "surveying",
  "reading",
  "counting",
  "planning",
  "embedding",
  "finishing",
]);

/** Why an analysis or a job did not finish, in words for the person who started it. */
const problemSchema = z.object({ code: z.string(), message: z.string() });

const countsSchema = z.object({
  /** Messages in the database, and how many the survey of the export found. */
  messages: z.number().int(),
  expectedMessages: z.number().int().nullable(),
  chunks: z.number().int(),
  embedded: z.number().int(),
});

/** `GET /api/analyses/[id]/status` */
export const analysisProgressSchema = z.object({
  status: analysisStatusSchema,
  stage: analysisStageSchema,
  /** 0 to 100. */
  progress: z.number(),
  /** One sentence: what is going on, or how it ended. */
  message: z.string(),
  counts: countsSchema,
  etaSeconds: z.number().nullable(),
  /** True as soon as the statistics can be shown. */
  hasStats: z.boolean(),
  jobId: z.string().nullable(),
  /** Place in line, from 1, while it waits for other jobs to end. */
  place: z.number().int().nullable(),
  error: problemSchema.nullable(),
  /** An addition that is under way or has stopped before its end. What is there can be asked all the while. */
  adding: z
    .object({
      jobId: z.string(),
      status: jobStatusSchema,
      progress: z.number(),
      message: z.string(),
      etaSeconds: z.number().nullable(),
      place: z.number().int().nullable(),
      error: problemSchema.nullable(),
    })
    .nullable(),
});
export type AnalysisProgress = z.infer<typeof analysisProgressSchema>;

export const participantSchema = z.object({
  /** Counts from 0 in the order of first messages; chooses the person's colour. */
  idx: z.number().int(),
  name: z.string(),
});
export type Participant = z.infer<typeof participantSchema>;

/** Computed once the messages are in; days, hours and months are those of the chat's time zone. */
export const analysisStatsSchema = z.object({
  messages: z.number().int(),
  system: z.number().int(),
  words: z.number().int(),
  media: z.number().int(),
  activeDays: z.number().int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  people: z.array(
    z.object({
      idx: z.number().int(),
      name: z.string(),
      messages: z.number().int(),
      words: z.number().int(),
      media: z.number().int(),
      firstAt: z.string().nullable(),
      lastAt: z.string().nullable(),
    }),
  ),
  /** Every month from the first to the last, empty ones too; `byPerson` is keyed by `idx`. */
  months: z.array(
    z.object({
      month: z.string(),
      messages: z.number().int(),
      byPerson: z.record(z.string(), z.number().int()),
    }),
  ),
  /** Messages by hour of the day, 0 to 23. */
  hours: z.array(z.number().int()).length(24),
  /** Messages by day of the week, Monday first. */
  weekdays: z.array(z.number().int()).length(7),
  busiestDay: z
    .object({ day: z.string(), messages: z.number().int(), firstSeq: z.number().int() })
    .nullable(),
});
export type AnalysisStats = z.infer<typeof analysisStatsSchema>;

/** What was read of the upload and what was assumed. */
export const importReportSchema = z.object({
  format: z.string(),
  messages: z.number().int(),
  system: z.number().int(),
  skipped: z.number().int(),
  skippedExamples: z.array(skippedExampleSchema),
  dateOrder: z.enum(["dmy", "mdy", "ymd"]).nullable(),
  isDateOrderAmbiguous: z.boolean(),
  /** `wall`: the export has no time zone and the reader's was taken. */
  clock: z.enum(["utc", "wall"]),
  timeZone: z.string(),
  /** Other chats of the same file, left out. */
  otherChats: z.number().int(),
  /** People who wrote something, by the names in the export. */
  people: z.number().int().default(0),
  /** Times as written in the export: ISO 8601, with Z only on a `utc` clock. */
  first: z.string().nullable().default(null),
  last: z.string().nullable().default(null),
  /** How many attachments of each kind are named; none is stored. */
  attachments: z.record(z.string(), z.number().int()).default({}),
  /** Messages and system lines that another part of the chat or an earlier import had brought already. */
  alreadyThere: z.number().int().default(0),
  /** What was taken because nobody said otherwise. */
  assumptions: z.array(importWarningSchema).default([]),
  /** Where the app that made the export has most likely left something out. */
  caps: z.array(importWarningSchema).default([]),
  warnings: z.array(importWarningSchema),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** One row of `GET /api/analyses`. */
export const analysisSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  platform: z.string().nullable(),
  status: analysisStatusSchema,
  progress: z.number(),
  messages: z.number().int(),
  people: z.array(participantSchema),
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** IANA name: the zone in which the chat's times are told. */
  timeZone: z.string(),
  sizeBytes: z.number().nullable(),
  createdAt: z.string(),
  /** Messages a month, oldest first, at most the last 24. */
  sparkline: z.array(z.number().int()),
  error: problemSchema.nullable(),
});
export type AnalysisSummary = z.infer<typeof analysisSummarySchema>;

/** `GET /api/analyses/[id]` */
export const analysisDetailSchema = analysisSummarySchema.extend({
  stats: analysisStatsSchema.nullable(),
  importReport: importReportSchema.nullable(),
  /** Later exports whose new messages were added, newest first. */
  additions: z.array(
    z.object({
      jobId: z.string(),
      fileName: z.string(),
      status: jobStatusSchema,
      createdAt: z.string(),
      /** Added: messages by people, and system lines. */
      messages: z.number().int(),
      system: z.number().int(),
      importReport: importReportSchema.nullable(),
    }),
  ),
});
export type AnalysisDetail = z.infer<typeof analysisDetailSchema>;

export const renameAnalysisSchema = z.object({ title: plainText().trim().min(1).max(200) });
