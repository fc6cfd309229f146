import useSWR from "swr";
import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";

const healthSchema = z.object({
  status: z.string(),
  parts: z.object({ embeddings: z.enum(["local", "gemini"]) }),
  maxUploadBytes: z.number(),
});

/** How the server is set up. Waits for `isReady`: the first call of a visit opens the session and must go out alone. */
export function useHealth(isReady: boolean) {
  const { data } = useSWR<z.infer<typeof healthSchema>, Error>(
    isReady ? "/api/health" : null,
    (path: string) => fetchJson(path, healthSchema),
    { revalidateOnFocus: false },
  );
  return { embeddings: data?.parts.embeddings, maxUploadBytes: data?.maxUploadBytes };
}
