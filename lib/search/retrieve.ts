import "server-only";
import type { Database } from "@/db/client";
import { type FoundMessageRow, readMessagesBySeq } from "@/db/queries/found-messages";
import { listNumbers } from "@/db/queries/message-counts";
import type { MessageFilter } from "@/db/queries/picked-messages";
import { loadParticipants } from "@/db/queries/read-messages";
import { namesOf, type Person, personsOf } from "@/lib/people/person";
import { isDuring } from "@/lib/periods/is-during";
import { asksForNumber } from "./asks-for-number";
import { chatAnalyzer } from "./chat-analyzer";
import { coverTerms, PASSAGE_REACH } from "./cover-terms";
import { findAlikeTerms } from "./find-alike-terms";
import { findPassages } from "./find-passages";
import { fuseScores, highest, type Scores } from "./fuse-scores";
import { mentionedDays } from "./mentioned-days";
import { namedPeople } from "./named-people";
import { rerank } from "./rerank";
import { scorePassages } from "./score-passages";
import { type LexicalScores, scoreTerms } from "./score-terms";
import type { TermAnalyzer } from "./term-analyzer";

/** How many of the best by words and meaning are looked at more closely. */
const CANDIDATES = 200;
const PASSAGES_JUDGED = 5;

interface SearchedAnalysis {
  id: string;
  timeZone: string;
  embeddingModel: string | null;
}

export interface FoundMessage extends FoundMessageRow {
  score: number;
  /** Share of the question's terms, weighed by rarity, that the message has without its neighbours. */
  ownCoverage: number;
}

export interface Sought {
  analysis: SearchedAnalysis;
  question: string;
  limit: number;
  /** Left out: every message of the analysis. */
  within?: MessageFilter;
}

export interface Retrieval {
  /** Messages searched. */
  searched: number;
  /** Best first. */
  found: FoundMessage[];
  people: Person[];
  /** People that the question names. */
  named: Person[];
  /** Share of the question's terms, weighed by rarity, that the best passages have; 1 when it has no terms but names. */
  coverage: number;
  /** Cosine of the nearest passage in meaning, where there was a search by meaning. */
  nearest: number | undefined;
}

/**
 * Finds the messages of an analysis that have most to do with a question: by words (BM25 with a share for neighbours) and by
 * meaning (vectors of the windows around them), corrected by who wrote them and when. The caller has checked the owner.
 */
export async function retrieve(
  database: Database,
  { analysis, question, limit, within }: Sought,
): Promise<Retrieval> {
  const analysisId = analysis.id;
  const analyzer = await chatAnalyzer(database, analysisId);
  const people = personsOf(await loadParticipants(database, { analysisId }));
  const named = namedPeople(question, people, (word) => analyzer.isStopword(word));
  const nameTerms = new Set(named.flatMap(namesOf).flatMap((name) => analyzer.nameTerms(name)));
  const merged = named.filter(({ otherNames }) => otherNames?.length).flatMap(namesOf);
  const terms = [
    ...analyzer.terms(question),
    ...askedNames(question, analyzer, nameTerms),
    ...merged.flatMap((name) => analyzer.nameTerms(name)),
  ];

  // Side by side: the words are scored here while the database looks for the meaning.
  const [lexical, passages] = await Promise.all([
    scoreWords(database, { analysisId, language: analyzer.language, terms }),
    findPassages(database, { analysisId, model: analysis.embeddingModel, question, within }),
  ]);
  const searched = lexical.scores.length;
  const fused = fuseScores(lexical.scores, passages && scorePassages(passages, searched));
  const scores = within ? onlyThese(fused, await listNumbers(database, within)) : fused;
  const rows = await readMessagesBySeq(database, { analysisId, seqs: highest(scores, CANDIDATES) });
  const days = mentionedDays(question, analyzer.language);
  const isName = (term: string) => nameTerms.has(term);
  const coverageAt = coverTerms(lexical, isName, PASSAGE_REACH);
  const ownCoverageAt = coverTerms(lexical, isName, 0);
  const ranked = rerank(
    rows.map((row) => ({ ...row, score: scores[row.seq] ?? 0, coverage: coverageAt(row.seq) })),
    {
      people: new Set(named.map(({ idx }) => idx)),
      isInPeriod: days && isDuring(days, analysis.timeZone),
      isForNumber: asksForNumber(question),
    },
  );
  return {
    searched,
    found: ranked.slice(0, limit).map((row) => ({ ...row, ownCoverage: ownCoverageAt(row.seq) })),
    people,
    named,
    coverage: Math.max(0, ...ranked.slice(0, PASSAGES_JUDGED).map(({ coverage }) => coverage)),
    nearest: passages && (passages[0]?.similarity ?? 0),
  };
}

/** Neighbours give their share before: what was asked may be in a message that is not meant. */
function onlyThese(scores: Scores, seqs: number[]): Scores {
  const kept = new Float32Array(scores.length);
  for (const seq of seqs) kept[seq] = scores[seq] ?? 0;
  return kept;
}

async function scoreWords(
  database: Database,
  { analysisId, language, terms }: { analysisId: string; language: string | null; terms: string[] },
): Promise<LexicalScores> {
  const alike = await findAlikeTerms(database, { analysisId, language, terms });
  return scoreTerms(database, { analysisId, terms, alike });
}

/** Terms of named people that are stopwords otherwise. */
function askedNames(question: string, analyzer: TermAnalyzer, nameTerms: ReadonlySet<string>): string[] {
  const asked = new Set(analyzer.nameTerms(question));
  return [...nameTerms].filter((term) => asked.has(term));
}
