import useSWR from "swr";
import { analysisPath } from "@/components/analyses/use-analysis";
import { fetchJson } from "@/components/api/fetch-json";
import { type People, peopleSchema } from "@/lib/people/people.schema";

const peoplePath = (analysisId: string) => `${analysisPath(analysisId)}/people`;

/** Everybody of a chat with all their names, those who wrote most first. */
export function usePeople(analysisId: string) {
  const { data, error } = useSWR<People["people"], Error>(peoplePath(analysisId), async (path: string) => {
    const { people } = await fetchJson(path, peopleSchema);
    return people.toSorted((a, b) => b.messages - a.messages);
  });
  return { people: data, error };
}

/** Has one name count for another person from now on. */
export async function mergePeople(analysisId: string, names: { from: number; into: number }): Promise<void> {
  await fetchJson(`${peoplePath(analysisId)}/merge`, peopleSchema, { method: "POST", body: names });
}

/** Has a merged name count for itself again. */
export async function separatePerson(analysisId: string, idx: number): Promise<void> {
  await fetchJson(`${peoplePath(analysisId)}/unmerge`, peopleSchema, { method: "POST", body: { idx } });
}
