import "server-only";
import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { accounts, sessions, users } from "@/db/schema/auth";

interface FoundAccount {
  email: string;
  isAnonymous: boolean;
  createdAt: Date;
  /** "credential" for a password. */
  providerIds: string[];
}

export async function findAccount(
  database: Database,
  { ownerId }: { ownerId: string },
): Promise<FoundAccount | undefined> {
  const [user] = await database.select().from(users).where(eq(users.id, ownerId));
  if (!user) return undefined;
  const ways = await database
    .select({ providerId: accounts.providerId })
    .from(accounts)
    .where(eq(accounts.userId, ownerId));
  return {
    email: user.email,
    isAnonymous: user.isAnonymous ?? false,
    createdAt: user.createdAt,
    providerIds: ways.map(({ providerId }) => providerId),
  };
}

export async function findUserIdByEmail(
  database: Database,
  { email }: { email: string },
): Promise<string | undefined> {
  const [user] = await database
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, email), isNull(users.deletedAt)));
  return user?.id;
}

/** The sessions of a user that have not run out, last used first. */
export async function listSessions(database: Database, { ownerId }: { ownerId: string }) {
  return database
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, ownerId), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sessions.updatedAt), desc(sessions.id));
}

export async function isSessionLive(database: Database, { token }: { token: string }): Promise<boolean> {
  const found = await database
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, sql`now()`)));
  return found.length > 0;
}

/** Answers whether there was such a session. */
export async function deleteSession(
  database: Database,
  { ownerId, sessionId }: { ownerId: string; sessionId: string },
): Promise<boolean> {
  const deleted = await database
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, ownerId)))
    .returning({ id: sessions.id });
  return deleted.length > 0;
}

/** Ends the sessions of a user, but for the one of the token `except`. */
export async function deleteSessions(
  database: Database,
  { ownerId, except }: { ownerId: string; except?: string },
): Promise<void> {
  const others = except === undefined ? undefined : ne(sessions.token, except);
  await database.delete(sessions).where(and(eq(sessions.userId, ownerId), others));
}
