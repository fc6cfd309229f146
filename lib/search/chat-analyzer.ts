import "server-only";
import type { Database } from "@/db/client";
import { readTextSample } from "@/db/queries/postings";
import { detectLanguage } from "./detect-language";
import { TermAnalyzer } from "./term-analyzer";

const SAMPLE = 200;

/** The analyzer for the language of a chat, found anew from a sample of its messages that never changes. */
export async function chatAnalyzer(database: Database, analysisId: string): Promise<TermAnalyzer> {
  return new TermAnalyzer(detectLanguage(await readTextSample(database, { analysisId, size: SAMPLE })));
}
