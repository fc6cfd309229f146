import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import {
  type AccountReceipt,
  accountReceiptSchema,
  type Provider,
  providerAddressSchema,
} from "@/lib/accounts/account.schema";
import { ACCOUNT_PATH, SESSIONS_PATH } from "./use-account";

interface Credentials {
  email: string;
  password: string;
}

export async function signIn(credentials: Credentials): Promise<void> {
  await post("sign-in", credentials);
}

export async function signUp(credentials: Credentials): Promise<void> {
  await post("sign-up", credentials);
}

export async function signOut(): Promise<void> {
  await post("sign-out");
}

/** Answers where the provider wants to be asked. */
export async function signInWith(provider: Provider): Promise<string> {
  const path = `${ACCOUNT_PATH}/sign-in/${provider}`;
  return (await fetchJson(path, providerAddressSchema, { method: "POST", isForNobody: true })).url;
}

export async function removeProvider(provider: Provider): Promise<void> {
  await fetchJson(`${ACCOUNT_PATH}/sign-in/${provider}`, z.unknown(), { method: "DELETE" });
}

export async function changePassword(change: { present?: string; next: string }): Promise<void> {
  await post("password", change);
}

export async function endSession(id: string): Promise<void> {
  await fetchJson(`${SESSIONS_PATH}/${id}`, z.unknown(), { method: "DELETE" });
}

export async function endOtherSessions(): Promise<void> {
  await fetchJson(SESSIONS_PATH, z.unknown(), { method: "DELETE" });
}

export function deleteAccount(): Promise<AccountReceipt> {
  return fetchJson(ACCOUNT_PATH, accountReceiptSchema, { method: "DELETE", body: { confirmed: true } });
}

async function post(what: string, body?: unknown): Promise<void> {
  await fetchJson(`${ACCOUNT_PATH}/${what}`, z.unknown(), { method: "POST", body, isForNobody: true });
}
