import { openDatabase } from "@/db/client";
import { markTranscript } from "@/db/queries/transcript-marks";
import { users } from "@/db/schema/auth";
import { tallyMessages } from "@/lib/indexing/tally-messages";
import { listHits, readTranscript } from "@/lib/transcript/read-transcript";
import { hitsQuerySchema, transcriptQuerySchema } from "@/lib/transcript/transcript.schema";
import { randomFrom } from "./generate-messages";
import { SearchSeeder } from "./seed-search";

export interface TranscriptTimes {
  messages: number;
  /** Once an import, or an addition. */
  markingMs: number;
  timesMs: Record<string, number[]>;
}

type Query = Record<string, string | number>;

const MESSAGES = 1_000_000;
const PAGE = 51;
const TRIES = 40;
const WORDS =
  "tickets recipe keys concert photo tap form tyres tent lock bill appointment cake books neighbours fence station kitchen bridge work gym shelf market lake cellar tomorrow noon tuesday tonight lunch sunday raining friday lisbon hamburg electricity birthday garden school winter".split(
    " ",
  );
const PHRASES = WORDS.map((word, i) => `"${word}" ${WORDS[(i + 7) % WORDS.length]}`);

/** Reads pages and searches as the page of a transcript does, each time somewhere else. */
async function measure(): Promise<TranscriptTimes> {
  const { database } = await openDatabase();
  const ownerId = `bench-${process.pid}`;
  await database.insert(users).values({ id: ownerId, name: "Bench", email: `${ownerId}@example.org` });
  const analysisId = await new SearchSeeder(database, ownerId).seedMessages(MESSAGES, 1);
  const marking = performance.now();
  await database.transaction((tx) => markTranscript(tx, { analysisId }));
  const markingMs = performance.now() - marking;
  await tallyMessages(database, { analysisId, timeZone: "UTC", deadline: Number.POSITIVE_INFINITY });

  const owned = { ownerId, analysisId };
  const read = (query: Query) => readTranscript(database, owned, transcriptQuerySchema.parse(query));
  const find = (query: Query) => listHits(database, owned, hitsQuerySchema.parse({ ...query, limit: 1 }));
  const random = randomFrom(7);
  const anywhere = () => Math.floor(random() * MESSAGES);
  const anyDay = () =>
    new Date(Date.UTC(2015, 2, 15) + Math.floor(random() * 5_500) * 86_400_000).toISOString().slice(0, 10);
  const word = (i: number) => WORDS[i % WORDS.length] ?? "";
  const things: Record<string, (i: number) => Promise<unknown>> = {
    "jump to a place": () => read({ at: anywhere(), limit: PAGE }),
    "jump to a message": async () => {
      const { first } = await read({ around: anywhere(), limit: 1 });
      await read({ at: Math.max(0, first - 25), limit: PAGE });
    },
    "jump to a day": () => read({ on: anyDay(), limit: 1 }),
    "search for a word": (i) => find({ search: word(i), near: anywhere() }),
    "the next match": (i) => find({ search: word(i), at: i }),
    "a page with the matches marked": (i) => read({ mark: word(i), at: anywhere(), limit: PAGE }),
    "search for a phrase and a word": (i) => find({ search: PHRASES[i % PHRASES.length] ?? "" }),
    "all messages of a person, for the first time": (i) => find({ author: i % 6, hour: Math.floor(i / 6) }),
    "search for a word of a person": (i) => find({ search: word(i), author: 1 }),
  };
  const timesMs: Record<string, number[]> = {};
  for (const [name, thing] of Object.entries(things)) {
    timesMs[name] = [];
    for (let i = 0; i < TRIES; i++) {
      const begun = performance.now();
      await thing(i);
      timesMs[name].push(performance.now() - begun);
    }
  }
  return { messages: MESSAGES, markingMs, timesMs };
}

void measure().then((times) => process.send?.(times, () => process.exit(0)));
