import "server-only";
import type { Database } from "@/db/client";
import { findAccount, listSessions } from "@/db/queries/account";
import {
  type listConversations,
  listJobStories,
  listPeopleOf,
  listWaitingUploads,
  readConversation,
} from "@/db/queries/account-export";
import { findStats } from "@/db/queries/analyses";
import { listExportedMessages } from "@/db/queries/exported-messages";
import { listWebhooks } from "@/db/queries/webhooks";
import type { AnalysisState } from "@/db/schema/analyses";
import { messageFormats } from "@/lib/jobs/export/message-lines";
import type { ArchiveEntry } from "./account-archive";

/** Rows of one query: what the embedded database answers in a moment. */
const PAGE = 500;

interface Owned {
  ownerId: string;
}

/** Who they are, and what they did beside their chats. */
export function ownEntries(database: Database, owned: Owned): ArchiveEntry[] {
  return [
    { path: "account.json", text: () => asJson(() => describeOwner(database, owned)) },
    { path: "jobs.json", text: () => asJson(() => listJobStories(database, owned)) },
  ];
}

/** A chat: what is known of it, its messages, and its figures. */
export function chatEntries(
  database: Database,
  { ownerId, chat, place }: Owned & { chat: AnalysisState; place: number },
): ArchiveEntry[] {
  const owned = { ownerId, analysisId: chat.id };
  const folder = `chats/${String(place + 1).padStart(3, "0")} ${safeName(chat.title)}`;
  const { title, platform, timeZone, status, fileName, createdAt, importReport } = chat;
  const about = { id: chat.id, title, platform, timeZone, status, fileName, createdAt, importReport };
  return [
    {
      path: `${folder}/about.json`,
      text: () => asJson(async () => ({ ...about, people: await listPeopleOf(database, owned) })),
    },
    { path: `${folder}/messages.json`, text: () => messagesOf(database, { ...owned, chat }) },
    { path: `${folder}/statistics.json`, text: () => asJson(() => findStats(database, owned)) },
  ];
}

/** Questions and answers, a file for each conversation. */
export function conversationEntries(
  database: Database,
  { ownerId, conversations }: Owned & { conversations: Awaited<ReturnType<typeof listConversations>> },
): ArchiveEntry[] {
  return conversations.map(({ id, analysisId, createdAt }) => ({
    path: `conversations/${id}.json`,
    text: () =>
      asJson(async () => ({
        begunAt: createdAt,
        ...(await readConversation(database, { ownerId, threadId: id, analysisId })),
      })),
  }));
}

async function describeOwner(database: Database, owned: Owned) {
  const account = await findAccount(database, owned);
  const sessions = await listSessions(database, owned);
  const webhooks = await listWebhooks(database, owned);
  return {
    email: account?.isAnonymous ? null : account?.email,
    createdAt: account?.createdAt,
    signsInWith: account?.providerIds,
    sessions: sessions.map(({ ipAddress, userAgent, createdAt, updatedAt }) => ({
      address: ipAddress,
      browser: userAgent,
      signedInAt: createdAt,
      lastSeenAt: updatedAt,
    })),
    webhooks: webhooks.map(({ url, createdAt }) => ({ url, createdAt })),
    filesNotReadYet: await listWaitingUploads(database, owned),
  };
}

async function* asJson(read: () => Promise<unknown>): AsyncGenerator<string> {
  yield `${JSON.stringify((await read()) ?? null, null, 2)}\n`;
}

async function* messagesOf(
  database: Database,
  { chat, ...owned }: Owned & { analysisId: string; chat: AnalysisState },
): AsyncGenerator<string> {
  const { head, line, tail } = messageFormats.json;
  yield head(chat);
  for (let seq = -1; ; ) {
    const rows = await listExportedMessages(database, { ...owned, seq, limit: PAGE });
    yield rows.map((row, i) => line(row, seq === -1 && i === 0)).join("");
    seq = rows.at(-1)?.seq ?? seq;
    if (rows.length < PAGE) break;
  }
  yield tail;
}

/** A title as the name of a folder on any system. */
function safeName(title: string): string {
  return title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, "_")
    .slice(0, 80)
    .trim();
}
