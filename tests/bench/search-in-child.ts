import { sql } from "drizzle-orm";
import { type Database, openDatabase } from "@/db/client";
import { findNearestChunks } from "@/db/queries/chunks";
import { users } from "@/db/schema/auth";
import { localEmbeddings } from "@/lib/embeddings/local/local-embeddings";
import { retrieve } from "@/lib/search/retrieve";
import { SearchSeeder } from "./seed-search";

export interface Searched {
  chunks: number;
  /** Other analyses in the database. */
  others: number;
  timesMs: number[];
  /** Processor time of this process, with the embedded database in it: what other work on the machine changes little. */
  processorMs: number[];
  /** Share of the 50 nearest chunks that is found; only measured where nothing but the size differs. */
  recall?: number;
}

const SIZES = [1_000, 10_000, 100_000];
const OTHERS = [1, 10, 50];
/** Of which the other analyses are copies. */
const OTHER_SIZE = 10_000;
const NEAREST = 50;
/** On a machine that is busy with other things, the most crowded databases are left out. */
const LONGEST_MS = 7 * 60_000;
const FOUND = 30;

const questions = ["train tickets", "spare keys", "leaking tap", "school form", "winter tyres", "blue tent"]
  .flatMap((thing) => [
    `Who took the ${thing} to the market on Sunday?`,
    `When did Nadia find the ${thing} in the cellar?`,
    `What did Tom say about the ${thing} and the electricity bill?`,
  ])
  .concat(
    "Where is the birthday cake?",
    "Why was nobody at the station tonight?",
    "Who is afraid of the dog next door?",
  );

/** Seeds analyses one after the other, and asks each of them as the database fills. */
async function measure(): Promise<Searched[]> {
  const { database } = await openDatabase();
  const ownerId = `bench-${process.pid}`;
  await database.insert(users).values({ id: ownerId, name: "Bench", email: `${ownerId}@example.org` });
  const seeder = new SearchSeeder(database, ownerId);
  const searched: Searched[] = [];
  const seeded = new Map<number, string>();
  for (const chunks of SIZES) {
    const analysisId = await seeder.seed(chunks);
    seeded.set(chunks, analysisId);
    const recall = await recallOf(database, analysisId);
    searched.push({ chunks, others: 0, recall, ...(await timeQuestions(database, analysisId)) });
  }
  let copies = 0;
  for (const others of OTHERS) {
    for (; copies < others && performance.now() < LONGEST_MS; copies++)
      await seeder.copy(seeded.get(OTHER_SIZE) ?? "");
    if (copies < others) break;
    for (const [chunks, analysisId] of seeded)
      searched.push({ chunks, others, ...(await timeQuestions(database, analysisId)) });
  }
  await database.execute(sql`delete from users where id = ${ownerId}`);
  return searched;
}

async function timeQuestions(
  database: Database,
  id: string,
): Promise<Pick<Searched, "timesMs" | "processorMs">> {
  const analysis = { id, timeZone: "UTC", embeddingModel: localEmbeddings().model };
  const timesMs: number[] = [];
  const processorMs: number[] = [];
  for (const question of questions) {
    const begun = performance.now();
    const processor = process.cpuUsage();
    await retrieve(database, { analysis, question, limit: FOUND });
    timesMs.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(processor);
    processorMs.push((user + system) / 1000);
  }
  return { timesMs, processorMs };
}

async function recallOf(database: Database, analysisId: string): Promise<number> {
  const vectors = await localEmbeddings().embed(questions, "query");
  let hits = 0;
  for (const embedding of vectors) {
    const { rows } = await database.execute<{ first: number }>(sql`
      select first_message as first from chunks where analysis_id = ${analysisId}
      order by embedding <=> ${`[${embedding.join(",")}]`}::vector limit ${NEAREST}`);
    const exact = new Set(rows.map(({ first }) => first));
    const found = await findNearestChunks(database, { analysisId, embedding, limit: NEAREST });
    hits += found.filter(({ firstMessage }) => exact.has(firstMessage)).length;
  }
  return hits / (NEAREST * vectors.length);
}

void measure().then((searched) => process.send?.(searched, () => process.exit(0)));
