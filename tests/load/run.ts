import { setTimeout as passing } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type AppServer, startAppServer } from "../app-server";
import { Random } from "../chaos/random";
import { Person } from "./person";
import { residentMemory } from "./resident-memory";
import { Timings } from "./timings";

const USAGE =
  "npm run load -- [--users N] [--seconds N] [--rounds N] [--seed N] [--postgres, with DATABASE_URL]";
/** What was accepted has ended this long after the last request. */
const DRAIN_MS = 10 * 60_000;
const REST_MS = 10_000;
/** From the third round on memory may grow by so much: before, caches and compiled code still come. */
const SETTLED_ROUNDS = 3;
const MOST_GROWTH = 1.25;

const { values } = parseArgs({
  options: {
    users: { type: "string", default: "50" },
    seconds: { type: "string", default: "120" },
    rounds: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    postgres: { type: "boolean", default: false },
  },
});
const [users, seconds, rounds, seed] = [values.users, values.seconds, values.rounds, values.seed].map(Number);
if (!users || !seconds || !rounds || seed === undefined || Number.isNaN(seed)) throw new Error(USAGE);

const { DATABASE_URL } = process.env;
if (values.postgres && !DATABASE_URL) throw new Error(`DATABASE_URL is not set.\n${USAGE}`);
const settings: Record<string, string> = values.postgres && DATABASE_URL ? { DATABASE_URL } : {};

const server = await startAppServer(settings);
try {
  const memory: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    await playRound(server, round);
    if (rounds === 1) break;
    await passing(REST_MS);
    memory.push(residentMemory(server.pid));
    console.log(`round ${round}: ${Math.round(memory.at(-1) ?? 0)} MB after a rest`);
  }
  const [settled, last] = [memory[SETTLED_ROUNDS - 1], memory.at(-1)];
  if (settled && last && last > MOST_GROWTH * settled) fail("Memory grows.");
} finally {
  await server.close();
}

async function playRound({ url }: AppServer, round: number): Promise<void> {
  const timings = new Timings();
  const random = new Random(Number(seed) * 1_000 + round);
  const people = Array.from({ length: Number(users) }, () => new Person(url, timings, random));
  const deadline = Date.now() + Number(seconds) * 1_000;
  await Promise.all(people.map((person) => person.useUntil(deadline)));
  const lost = (await Promise.all(people.map((person) => person.findLost(Date.now() + DRAIN_MS)))).flat();
  const accepted = people.flatMap((person) => person.accepted);
  const cancelled = accepted.filter(({ isCancelled }) => isCancelled).length;
  await Promise.all(people.map((person) => person.deleteAll()));

  console.log(`\n${timings.table()}\n`);
  console.log(`${accepted.length} analyses accepted, ${cancelled} of them cancelled, ${lost.length} lost`);
  if (lost.length > 0) fail(lost.join("\n"));
  if (timings.failed > 0) fail(`${timings.failed} requests failed.`);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
