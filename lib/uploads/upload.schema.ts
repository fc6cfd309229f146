import { z } from "zod";
import type { ColumnChoice } from "@/lib/formats/export-format";
import { plainText } from "@/lib/http/plain-text.schema";
import { chatSurveySchema } from "@/lib/imports/survey.schema";
import { openingSchema } from "./opening.schema";
import { timeZoneSchema } from "./time-zone.schema";

/** `POST /api/uploads` answers 201 with this after a first look at the file. */
export const uploadedFileSchema = z.object({
  upload: z.object({
    id: z.string(),
    name: z.string(),
    sizeBytes: z.number().int(),
    platform: z.string(),
    format: z.string(),
  }),
});
export type UploadedFile = z.infer<typeof uploadedFileSchema>["upload"];

/** How the chats of an export are told apart in its survey. */
const chatId = plainText().min(1).max(2_000);

const dateOrder = z.enum(["dmy", "mdy", "ymd"]);
const columnName = plainText().min(1).max(500);
const columnsSchema = z
  .object({
    /** Null for a table without dates. */
    date: columnName.nullable(),
    /** Null where one person wrote all of it. */
    author: columnName.nullable(),
    text: columnName,
  })
  .partial();

/** A form sends text only. */
const columns = z.preprocess((value) => {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}, columnsSchema.optional());

/** Parts of one analysis: each is read by a reader of its own, all at once. */
const MOST_JOINED = 20;

/** What may be said beside the file; whatever is left out is found out and reported. */
export const importChoicesSchema = z
  .object({
    /** The chat of an export with several, as the survey names it. */
    chat: chatId.optional(),
    /** Several of them: each becomes an analysis of its own. */
    chats: z.array(chatId).min(1).max(200).optional(),
    /** Makes `chats` the parts of one analysis, in order of time. */
    join: z.boolean().optional(),
    /** An analysis that gets the new messages, instead of a new analysis. */
    addTo: z.uuid().optional(),
    dateOrder: dateOrder.optional(),
    /** Names of the columns of a CSV, or fields of a JSON list, that hold what. */
    columns,
    /** IANA name. Taken where the export has no zone of its own, and for showing and counting times. */
    timeZone: timeZoneSchema.default("UTC"),
    title: plainText().trim().min(1).max(200).optional(),
  })
  .refine(({ chats = [], join, addTo }) => chats.length <= MOST_JOINED || !(join || addTo), {
    path: ["chats"],
    message: `No more than ${MOST_JOINED} chats can be made one. Choose fewer, or add the others to it later.`,
  });
export type ImportChoices = z.infer<typeof importChoicesSchema>;

/** Columns as the readers call them; undefined where nothing was said. */
export function columnChoice({ columns: chosen }: Pick<ImportChoices, "columns">): ColumnChoice | undefined {
  return chosen && { time: chosen.date, author: chosen.author, text: chosen.text };
}

/** A query names no column by leaving the name empty. */
const columnOrNone = z.preprocess((value) => (value === "" ? null : value), columnName.nullable().optional());

/** Query of `GET /api/uploads/[id]/survey`: the answers to what the file leaves open. */
export const readingQuerySchema = z
  .object({
    dateOrder: dateOrder.optional(),
    date: columnOrNone,
    author: columnOrNone,
    text: columnName.optional(),
  })
  .transform(({ dateOrder: order, date, author, text }) => {
    const isChosen = date !== undefined || author !== undefined || text !== undefined;
    return { dateOrder: order ?? null, columns: isChosen ? { time: date, author, text } : null };
  });
export type ReadingQuery = z.infer<typeof readingQuerySchema>;

const sampleRequestSchema = importChoicesSchema.extend({ sample: z.literal(true) });
const uploadRequestSchema = importChoicesSchema.extend({ upload: z.uuid() });

type AnalyzeRequest = z.input<typeof sampleRequestSchema> | z.input<typeof uploadRequestSchema>;

/** JSON body of `POST /api/analyze`: a stored upload, or the sample chat. The key that is there decides which, so that a wrong field is named. */
export const analyzeRequestSchema = z.custom<AnalyzeRequest>().transform((body: unknown, context) => {
  const isSample = typeof body === "object" && body !== null && "sample" in body;
  const parsed = (isSample ? sampleRequestSchema : uploadRequestSchema).safeParse(body);
  if (parsed.success) return parsed.data;
  context.issues.push(
    ...parsed.error.issues.map(({ path, message }) => ({
      code: "custom" as const,
      path,
      message,
      input: body,
    })),
  );
  return z.NEVER;
});

/** `POST /api/analyze` answers 202 with this. */
export const analyzeResponseSchema = z.object({
  analysisId: z.string(),
  jobId: z.string(),
  status: z.literal("pending"),
  /** All that were started; the first one is also told above. */
  analyses: z.array(z.object({ analysisId: z.string(), jobId: z.string() })),
});
export type AnalyzeResponse = z.infer<typeof analyzeResponseSchema>;

/** An analysis that seems to be of the same chat: `POST /api/analyze` with `addTo` adds to it what is new. */
const sameChatSchema = z.object({
  analysisId: z.string(),
  title: z.string(),
  /** About how many messages the upload has more; left out where only adding them tells. */
  newMessages: z.number().int().optional(),
});
export type SameChat = z.infer<typeof sameChatSchema>;

/** About what it takes to have a service embed a chat. */
const indexingCostSchema = z.object({
  tokens: z.number().int(),
  /** At the list price; null where that is not known. */
  dollars: z.number().nullable(),
});
export type IndexingCost = z.infer<typeof indexingCostSchema>;

/** `GET /api/uploads/[id]/survey`: each chat with no more than a few of its `participants`. */
export const uploadSurveySchema = z.object({
  chats: z.array(
    chatSurveySchema.extend({
      /** All people, also those not named here. */
      people: z.number().int(),
      sameChat: sameChatSchema.nullable(),
      /** What it begins with, where its dates can be read in more than one order or its columns were named. */
      opening: openingSchema.nullable(),
      /** Null where this machine embeds it, which costs nothing. */
      indexingCost: indexingCostSchema.nullable(),
    }),
  ),
});
export type UploadSurvey = z.infer<typeof uploadSurveySchema>;
