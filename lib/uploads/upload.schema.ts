import { z } from "zod";
import { chatSurveySchema } from "@/lib/imports/survey.schema";

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

const timeZone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}, "This is not the name of a time zone.");

/** How the chats of an export are told apart in its survey. */
const chatId = z.string().min(1).max(2_000);

/** What may be said beside the file; whatever is left out is found out and reported. */
export const importChoicesSchema = z.object({
  /** The chat of an export with several, as the survey names it. */
  chat: chatId.optional(),
  /** Several of them: each becomes an analysis of its own. */
  chats: z.array(chatId).min(1).max(200).optional(),
  /** Makes `chats` the parts of one analysis, in order of time. */
  join: z.boolean().optional(),
  /** An analysis that gets the new messages, instead of a new analysis. */
  addTo: z.uuid().optional(),
  dateOrder: z.enum(["dmy", "mdy", "ymd"]).optional(),
  /** IANA name. Taken where the export has no zone of its own, and for showing and counting times. */
  timeZone: timeZone.default("UTC"),
  title: z.string().trim().min(1).max(200).optional(),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;

/** JSON body of `POST /api/analyze`: a stored upload, or the sample chat. */
export const analyzeRequestSchema = z.union([
  importChoicesSchema.extend({ upload: z.uuid() }),
  importChoicesSchema.extend({ sample: z.literal(true) }),
]);

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
export const sameChatSchema = z.object({
  analysisId: z.string(),
  title: z.string(),
  /** About how many messages the upload has more; left out where only adding them tells. */
  newMessages: z.number().int().optional(),
});
export type SameChat = z.infer<typeof sameChatSchema>;

/** `GET /api/uploads/[id]/survey`: each chat with no more than a few of its `participants`. */
export const uploadSurveySchema = z.object({
  chats: z.array(
    chatSurveySchema.extend({
      /** All people, also those not named here. */
      people: z.number().int(),
      sameChat: sameChatSchema.nullable(),
    }),
  ),
});
export type UploadSurvey = z.infer<typeof uploadSurveySchema>;
