import useSWR from "swr";
import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import { type Operations, operationsSchema } from "@/lib/operations/operations.schema";

const PATH = "/api/operations";
const SESSION_PATH = `${PATH}/session`;
const POLL_MS = 10_000;

/** How the server does, for its operator. The error tells who is none. */
export function useOperations() {
  const { data, error, mutate } = useSWR<Operations, Error>(
    PATH,
    (path: string) => fetchJson(path, operationsSchema, { isForNobody: true }),
    { refreshInterval: POLL_MS },
  );
  return { operations: error ? undefined : data, error, refresh: () => mutate() };
}

export async function signInOperator(token: string): Promise<void> {
  await fetchJson(SESSION_PATH, z.unknown(), { method: "POST", body: { token }, isForNobody: true });
}

export async function signOutOperator(): Promise<void> {
  await fetchJson(SESSION_PATH, z.unknown(), { method: "DELETE", isForNobody: true });
}
