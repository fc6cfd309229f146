import type { Database } from "@/db/client";
import type { Person } from "@/lib/people/person";
import type { Period } from "@/lib/search/mentioned-period";
import type { TermAnalyzer } from "@/lib/search/term-analyzer";

/** What an exact tool works on. The caller has checked who owns the analysis. */
export interface AskedAnalysis {
  database: Database;
  analysisId: string;
  timeZone: string;
  analyzer: TermAnalyzer;
  people: Person[];
  /** People and the part of the calendar that the question names. */
  named: Person[];
  period: Period | undefined;
}

/** An exact answer with the messages that show it. `text` cites them as "[12]". */
export interface ExactAnswer {
  text: string;
  evidence: number[];
}
