import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { factNumber, gardenChat } from "./garden-chat";
import { citedIn, readAnswer } from "./read-answer";

withTestApp();

const client = new ApiClient();
const stranger = new ApiClient();
let analysisId: string;
let path: string;

beforeAll(async () => {
  analysisId = (await client.analyze(gardenChat())).body.analysisId;
  path = `/api/analyses/${analysisId}`;
  await client.follow(analysisId);
});

const ask = async (question: string, threadId?: string) =>
  readAnswer((await client.post(`${path}/chat`, { question, threadId })).response);

async function execute(statement: ReturnType<typeof sql>): Promise<void> {
  const { db } = await import("@/db/client");
  await db().execute(statement);
}

describe("a turn", () => {
  let threadId: string;
  let turnId: string;
  let text: string;
  beforeEach(async () => {
    const answer = await ask("Who keeps the spare key of the cellar?");
    ({ threadId, turnId } = answer.accepted);
    text = answer.text;
  });

  test("is read with its answer and every message it was made from", async () => {
    const { body } = await client.get(`/api/turns/${turnId}`);
    expect(body.turn).toMatchObject({ id: turnId, status: "answered", answer: text, searched: 63 });
    expect(body.turn.found).toBe(body.sources.length);
    const cited = body.turn.citations.map(({ messageId }: { messageId: number }) => messageId);
    expect(cited).toEqual(citedIn(text));
    expect(body.sources.map(({ messageId }: { messageId: number }) => messageId)).toEqual(
      expect.arrayContaining(cited),
    );
  });

  test("is rated, and not any more", async () => {
    const rate = (feedback: unknown) =>
      client.call("PUT", `/api/turns/${turnId}/feedback`, { body: JSON.stringify({ feedback }) });
    const rating = async () => (await client.get(`/api/turns/${turnId}`)).body.turn.feedback;
    expect((await rate("up")).status).toBe(200);
    expect(await rating()).toBe("up");
    await rate(null);
    expect(await rating()).toBeNull();
    expect((await rate("sideways")).status).toBe(400);
  });

  test("is answered anew in its place, with what was asked before it", async () => {
    await client.call("PUT", `/api/turns/${turnId}/feedback`, { body: '{"feedback":"down"}' });
    const follow = await ask("and when was that?", threadId);
    const anew = await readAnswer((await client.post(`/api/turns/${turnId}/regenerate`)).response);
    expect(anew).toMatchObject({ text, accepted: { turnId } });
    const again = await readAnswer(
      (await client.post(`/api/turns/${follow.accepted.turnId}/regenerate`)).response,
    );
    expect(again.text).toBe(follow.text);
    const { turns } = (await client.get(`${path}/threads/latest`)).body.thread;
    expect(turns.map(({ id }: { id: string }) => id)).toEqual([turnId, follow.accepted.turnId]);
    expect(turns[0].feedback).toBeNull();
  });

  test("is not stopped once it is answered", async () => {
    const { body } = await client.post(`/api/turns/${turnId}/stop`);
    expect(body.turn).toMatchObject({ status: "answered", answer: text });
  });

  test("whose server was killed is shown as stopped with what it had written, and can be answered anew", async () => {
    await execute(sql`update turns set status = 'answering', answer = 'Mrs' where id = ${turnId}`);
    expect((await client.get(`/api/turns/${turnId}`)).body.turn).toMatchObject({
      status: "answering",
      answer: "Mrs",
    });
    expect((await client.post(`/api/turns/${turnId}/regenerate`)).body.error.code).toBe("conflict");
    await execute(sql`update turns set alive_at = now() - interval '1 minute' where id = ${turnId}`);
    expect((await client.get(`/api/turns/${turnId}`)).body.turn).toMatchObject({
      status: "stopped",
      answer: "Mrs",
    });
    const anew = await readAnswer((await client.post(`/api/turns/${turnId}/regenerate`)).response);
    expect(anew.text).toBe(text);
  });

  test("is nobody else's business", async () => {
    const tries = [
      stranger.get(`/api/turns/${turnId}`),
      stranger.post(`/api/turns/${turnId}/stop`),
      stranger.post(`/api/turns/${turnId}/regenerate`),
      stranger.call("PUT", `/api/turns/${turnId}/feedback`, { body: '{"feedback":"up"}' }),
    ];
    for (const { status } of await Promise.all(tries)) expect(status).toBe(404);
    expect((await client.get(`/api/turns/${turnId}`)).body.turn.feedback).toBeNull();
  });
});

describe("conversations", () => {
  const list = async () => (await client.get(`${path}/threads`)).body.threads;

  test("are listed by what was asked last, opened and deleted", async () => {
    const first = await ask("Who sold the piano?");
    const second = await ask("When will the boiler be replaced?");
    await ask("and who says so?", first.accepted.threadId);
    expect((await list()).slice(0, 2)).toMatchObject([
      { id: first.accepted.threadId, title: "Who sold the piano?", questions: 2 },
      { id: second.accepted.threadId, title: "When will the boiler be replaced?", questions: 1 },
    ]);
    const { body } = await client.get(`/api/threads/${second.accepted.threadId}`);
    expect(body.thread.turns).toMatchObject([
      {
        answer: second.text,
        citations: expect.arrayContaining([expect.objectContaining({ messageId: factNumber(0) })]),
      },
    ]);

    const gone = `/api/threads/${first.accepted.threadId}`;
    expect((await client.call("DELETE", gone)).status).toBe(204);
    expect((await client.get(gone)).status).toBe(404);
    expect((await client.call("DELETE", gone)).status).toBe(404);
    expect((await client.get(`/api/turns/${first.accepted.turnId}`)).status).toBe(404);
    expect((await list())[0].id).toBe(second.accepted.threadId);
  });

  test("are nobody else's business", async () => {
    const { accepted } = await ask("Who sold the piano?");
    const thread = `/api/threads/${accepted.threadId}`;
    expect((await stranger.get(thread)).status).toBe(404);
    expect((await stranger.call("DELETE", thread)).status).toBe(404);
    expect((await stranger.get(`${path}/threads`)).status).toBe(404);
    expect((await client.get(thread)).status).toBe(200);
  });

  test("go with the chat that they are about", async () => {
    const other = (await client.analyze(gardenChat())).body.analysisId;
    await client.follow(other);
    const { accepted } = await readAnswer(
      (await client.post(`/api/analyses/${other}/chat`, { question: "pizza" })).response,
    );
    const { body } = await client.call("DELETE", `/api/analyses/${other}`);
    expect(body.deleted.turns).toBe(1);
    expect((await client.get(`/api/threads/${accepted.threadId}`)).status).toBe(404);
    expect((await client.get(`/api/turns/${accepted.turnId}`)).status).toBe(404);
  });
});
