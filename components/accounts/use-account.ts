import { useEffect } from "react";
import useSWR from "swr";
import { fetchJson } from "@/components/api/fetch-json";
import { noteAnswer } from "@/components/api/first-answer";
import {
  type AccountView,
  accountSchema,
  type SessionView,
  sessionListSchema,
} from "@/lib/accounts/account.schema";

export const ACCOUNT_PATH = "/api/account";
export const SESSIONS_PATH = `${ACCOUNT_PATH}/sessions`;

/** Whose the cookie of this browser is. */
export function useAccount() {
  const { data, error, mutate } = useSWR<AccountView, Error>(ACCOUNT_PATH, (path: string) =>
    fetchJson(path, accountSchema, { isForNobody: true }),
  );
  const hasSession =
    data !== undefined && (data.who === "account" || (data.who === "guest" && !data.mustSignIn));
  useEffect(() => {
    if (hasSession) noteAnswer();
  }, [hasSession]);
  return { account: data, error, refresh: () => mutate() };
}

/** Where the reader is signed in. */
export function useSessions() {
  const { data, error, mutate } = useSWR(SESSIONS_PATH, (path: string) => fetchJson(path, sessionListSchema));
  const sessions: SessionView[] | undefined = data?.sessions;
  return { sessions, error, refresh: () => mutate() };
}
