import type { StubbornClient } from "./stubborn-client";

export interface Exports {
  /** The first part of a chat, and all of it. */
  half: string;
  whole: string;
}

/** A kind of job: what must be there before, and how it is asked for. */
export interface Scenario {
  /** Makes the chat that the job works on, where it works on one. */
  prepare?: (person: StubbornClient, exports: Exports) => Promise<Started>;
  begin: (person: StubbornClient, exports: Exports, analysisId: string) => Promise<Started>;
  /** Whether another model embeds by then than the one that embedded the chat. */
  isWithOtherModel?: true;
  /** Whether nothing of the chat is to be left. */
  isDeletion?: true;
}

interface Started {
  analysisId: string;
  jobId: string;
}

const analyzeWhole = (person: StubbornClient, { whole }: Exports) => person.analyze(whole, "chat.txt");

const askFor = (kind: string) => async (person: StubbornClient, _: Exports, analysisId: string) => {
  const { status, body } = await person.post("/api/jobs", { kind, analysisId });
  if (status !== 202) throw new Error(`A job was answered ${status}: ${JSON.stringify(body)}`);
  return body as Started;
};

export const scenarios = {
  index: { begin: analyzeWhole },
  "add-messages": {
    prepare: (person, { half }) => person.analyze(half, "chat.txt"),
    begin: (person, { whole }, addTo) => person.analyze(whole, "chat.txt", { addTo }),
  },
  reindex: { prepare: analyzeWhole, begin: askFor("reindex"), isWithOtherModel: true },
  delete: { prepare: analyzeWhole, begin: askFor("delete"), isDeletion: true },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
