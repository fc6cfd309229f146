import "server-only";
import { readChat } from "@/lib/imports/read-chat";
import { surveyExport } from "@/lib/imports/survey-export";
import { processSingleton } from "@/lib/process-singleton";
import { pathByteSource } from "@/lib/storage/path-byte-source";
import type { SampleGlimpse } from "./sample-glimpse.schema";
import { SAMPLE_PATH } from "./sample-path";

/** Where the gate key was. */
const ANSWER = /teapot/i;
const MOST_LINES = 3;

/** Reads the sample chat with the reader of its format, once for the life of the process. */
export function readSampleGlimpse(): Promise<SampleGlimpse> {
  return processSingleton("sample-glimpse", countSample);
}

async function countSample(): Promise<SampleGlimpse> {
  const source = await pathByteSource(SAMPLE_PATH);
  const { chats } = await surveyExport(source);
  const [survey] = chats;
  if (!survey) throw new Error("There is no chat in the sample.");
  const people = survey.participants.map((name) => ({ name, messages: 0 }));
  const months = new Map<string, number[]>();
  const passage: SampleGlimpse["passage"] = [];
  for await (const record of readChat(source, { chat: survey.chat })) {
    if (record.type !== "message" || record.author === null || record.time === null) continue;
    const author = survey.participants.indexOf(record.author);
    const person = people[author];
    if (!person) continue;
    const day = new Date(record.time).toISOString().slice(0, 10);
    const month = day.slice(0, 7);
    const byPerson = months.get(month) ?? people.map(() => 0);
    byPerson[author] = (byPerson[author] ?? 0) + 1;
    person.messages++;
    months.set(month, byPerson);
    if (passage.length < MOST_LINES && ANSWER.test(record.text)) {
      passage.push({ day, author, text: record.text });
    }
  }
  return {
    messages: survey.messages,
    people,
    months: [...months].map(([month, byPerson]) => ({ month, byPerson })),
    passage,
  };
}
