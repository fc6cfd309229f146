import path from "node:path";
import type { AppServer } from "../app-server";
import { writeWhatsAppExport } from "../bench/generate-chat";
import { compare, leftOf } from "./compare";
import { type Disturbances, disturb, follow } from "./disturb";
import type { FlakyGemini } from "./flaky-gemini";
import type { Random } from "./random";
import { readStored } from "./read-stored";
import { type Exports, type Scenario, type ScenarioName, scenarios } from "./scenarios";
import { StubbornClient } from "./stubborn-client";

const FAIL_SHARE = 0.1;
/** What embeds: Gemini, which fails here and there, or the encoder of this machine, which is slower. */
const models = {
  gemini: { key: "stand-in", messages: [200, 5_000] },
  local: { key: "", messages: [200, 800] },
} as const;
type Model = keyof typeof models;

export interface Stage {
  server: AppServer;
  gemini: FlakyGemini;
  folder: string;
}

export interface RoundFigures extends Disturbances {
  kind: ScenarioName;
  model: Model;
  messages: number;
  chunks: number;
  /** Texts that were embedded although their embedding was stored or on its way. */
  embeddedAgain: number;
  ms: number;
  /** Jobs and runs that are under way although nothing is left to do. */
  unended: number;
  /** What is not as in the undisturbed run; empty when all is well. */
  differences: string[];
}

/** Does a random job in a storm of kills, failures and cancellations, then the same once more in peace, and compares. */
export async function playRound(stage: Stage, random: Random): Promise<RoundFigures> {
  const { server, gemini } = stage;
  const begun = performance.now();
  const kind = random.pick<ScenarioName>(["index", "index", "index", "add-messages", "reindex", "delete"]);
  const model = random.pick<Model>(["gemini", "gemini", "gemini", "local"]);
  const scenario: Scenario = scenarios[kind];
  const [least, most] = models[scenario.isWithOtherModel ? "local" : model].messages;
  const messages = random.magnitude(least, most);
  const exports = await writeExports(stage.folder, messages, random.between(1, 1e6));

  const before = scenario.isWithOtherModel ? other(model) : model;
  await switchTo(server, before);
  const person = new StubbornClient(server);
  const leftBehind = (await person.get("/api/analyses")).body.analyses;
  if (leftBehind.length > 0) throw new Error("A new person sees chats of somebody else.");
  const stormyChat = await prepare(scenario, person, exports);
  const calmChat = await prepare(scenario, person, exports);
  if (before !== model) await switchTo(server, model);

  gemini.failShare = FAIL_SHARE;
  const [textsBefore, embedded] = [gemini.textsEmbedded(), () => gemini.textsEmbedded()];
  const stormy = await scenario.begin(person, exports, stormyChat);
  const disturbances = await disturb(server, random, person, stormy.jobId);
  const textsOfStorm = embedded() - textsBefore;

  gemini.failShare = 0;
  // The chat that was not deleted is there to be compared with itself.
  const calm = scenario.isDeletion ? undefined : await scenario.begin(person, exports, calmChat);
  const end = calm ? await follow(person, calm.jobId) : "completed";
  const textsOfCalm = embedded() - textsBefore - textsOfStorm;

  const ids = [stormyChat || stormy.analysisId, calmChat || calm?.analysisId || ""];
  const { analyses, unended, orphans } = await whileStopped(server, () => readStored(server, ids));
  const [inStorm, inCalm] = analyses;
  if (!inStorm || !inCalm) throw new Error("The database was not read.");
  const differences = scenario.isDeletion ? leftOf(inStorm) : compare(inStorm, inCalm);
  if (end !== "completed") differences.push(`the undisturbed run ended ${end}`);
  if (inCalm.unembedded > 0 || inCalm.analysis === null) differences.push("the other chat is not whole");
  if (orphans > 0) differences.push(`${orphans} rows of deleted chats are left`);
  for (const id of ids) await person.delete(`/api/analyses/${id}`);

  return {
    kind,
    model,
    messages,
    chunks: inCalm.tables.chunks?.rows ?? 0,
    ...disturbances,
    embeddedAgain: textsOfStorm - textsOfCalm,
    ms: performance.now() - begun,
    unended,
    differences,
  };
}

const other = (model: Model): Model => (model === "gemini" ? "local" : "gemini");

async function switchTo(server: AppServer, model: Model): Promise<void> {
  const { key } = models[model];
  if (server.settings.GEMINI_API_KEY === key) return;
  server.settings.GEMINI_API_KEY = key;
  await server.restart();
}

/** Half a chat and all of it. */
async function writeExports(folder: string, messages: number, seed: number): Promise<Exports> {
  const exports = { half: path.join(folder, "half.txt"), whole: path.join(folder, "whole.txt") };
  await writeWhatsAppExport(exports.whole, messages, seed);
  await writeWhatsAppExport(exports.half, Math.ceil(messages / 2), seed);
  return exports;
}

/** The id of a chat that is ready for the job; empty where the job makes its own. */
async function prepare(scenario: Scenario, person: StubbornClient, exports: Exports): Promise<string> {
  const prepared = await scenario.prepare?.(person, exports);
  if (!prepared) return "";
  const end = await follow(person, prepared.jobId);
  if (end !== "completed") throw new Error(`A chat could not be prepared: ${end}.`);
  return prepared.analysisId;
}

async function whileStopped<T>(server: AppServer, work: () => Promise<T>): Promise<T> {
  await server.kill();
  try {
    return await work();
  } finally {
    await server.restart();
  }
}
