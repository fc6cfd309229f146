import useSWR from "swr";
import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";

const healthSchema = z.object({
  status: z.string(),
  parts: z.object({
    database: z.enum(["embedded", "postgres", "neon"]),
    files: z.enum(["local", "vercel-blob"]),
    embeddings: z.enum(["local", "gemini"]),
  }),
  maxUploadBytes: z.number(),
});

/** What the server is made of. */
export type Parts = z.infer<typeof healthSchema>["parts"];

/** How the server is set up. Waits for `isReady`: the first call of a visit opens the session and must go out alone. */
export function useHealth(isReady: boolean) {
  const { data } = useSWR<z.infer<typeof healthSchema>, Error>(
    isReady ? "/api/health" : null,
    (path: string) => fetchJson(path, healthSchema),
    { revalidateOnFocus: false },
  );
  return { parts: data?.parts, maxUploadBytes: data?.maxUploadBytes };
}
