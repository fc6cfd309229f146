import { z } from "zod";

/** What the server is made of, as far as it concerns who uses it. */
const serverSetupSchema = z.object({
  parts: z.object({
    database: z.enum(["embedded", "postgres", "neon"]),
    files: z.enum(["local", "vercel-blob"]),
    embeddings: z.enum(["local", "gemini"]),
  }),
  maxUploadBytes: z.number(),
});
export type ServerSetup = z.infer<typeof serverSetupSchema>;
