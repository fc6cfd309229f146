import { startFakeBlob } from "../fake-blob/server";
import { startFakeGemini } from "../fake-gemini/server";
import { startNeonProxy } from "../neon/proxy";
import { startTestPostgres } from "./test-postgres";

export interface HostedParts {
  /** Settings of a server made of these parts. */
  env: Record<string, string>;
  /** Asks the database itself, past the server. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** What stands in for Neon, Vercel Blob and Gemini, spoken to by the real drivers. */
export async function startHostedParts(): Promise<HostedParts> {
  const [postgres, proxy, blob, gemini] = await Promise.all([
    startTestPostgres(),
    startNeonProxy(),
    startFakeBlob(),
    // As long as a real answer takes, one after the other, so that a job can be caught at work.
    startFakeGemini({ latencyMs: 600 }),
  ]);
  return {
    env: {
      DATABASE_URL: postgres.url,
      NEON_PROXY: proxy.address,
      BLOB_READ_WRITE_TOKEN: blob.token,
      VERCEL_BLOB_API_URL: blob.url,
      GEMINI_API_KEY: "stand-in",
      GEMINI_BASE_URL: gemini.url,
      EMBEDDING_REQUESTS_IN_PARALLEL: "1",
    },
    query: postgres.query,
    async close() {
      await proxy.close();
      await Promise.all([postgres.close(), blob.close(), gemini.close()]);
    },
  };
}
