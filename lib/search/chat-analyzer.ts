import "server-only";
import type { Database } from "@/db/client";
import { claimTermLanguage, findTermLanguage, readTextSample } from "@/db/queries/postings";
import { detectLanguage } from "./detect-language";
import { isLanguageCode } from "./languages";
import { TermAnalyzer } from "./term-analyzer";

const SAMPLE = 200;
const NO_LANGUAGE = "";

/**
 * The analyzer for the language of a chat, found from a sample of its messages when it is first asked for. It is kept from
 * then on: messages that are added later are cut into terms in the same way.
 */
export async function chatAnalyzer(database: Database, analysisId: string): Promise<TermAnalyzer> {
  const known = (await findTermLanguage(database, { analysisId })) ?? (await tell(database, analysisId));
  return new TermAnalyzer(isLanguageCode(known) ? known : null);
}

async function tell(database: Database, analysisId: string): Promise<string> {
  const found = detectLanguage(await readTextSample(database, { analysisId, size: SAMPLE })) ?? NO_LANGUAGE;
  await claimTermLanguage(database, { analysisId, language: found });
  return found;
}
