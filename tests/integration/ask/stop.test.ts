import { expect, test } from "vitest";
import type { ChatEvent } from "@/lib/ask/chat.schema";
import { ApiClient } from "../api-client";
import { withFakeGemini } from "../embeddings/with-fake-gemini";
import { withTestApp } from "../test-app";
import { factNumber, gardenChat } from "./garden-chat";
import { chatEvents, readAnswer } from "./read-answer";

const fake = withFakeGemini();
withTestApp();

test("an answer is stopped while the model is waited for, kept as stopped, and given anew", async () => {
  const client = new ApiClient();
  const { analysisId } = (await client.analyze(gardenChat())).body;
  await client.follow(analysisId);

  fake.gemini.holdUntil(1_000);
  const asked = { question: "When will the boiler be replaced?" };
  const { response } = await client.post(`/api/analyses/${analysisId}/chat`, asked);
  const events: ChatEvent[] = [];
  let turnId = "";
  for await (const event of chatEvents(response)) {
    events.push(event);
    if (event.event !== "accepted") continue;
    ({ turnId } = event.data);
    expect((await client.get(`/api/turns/${turnId}`)).body.turn.status).toBe("answering");
    expect((await client.post(`/api/turns/${turnId}/stop`)).body.turn.status).toBe("stopped");
  }
  expect(events.at(-1)).toMatchObject({ event: "stopped", data: { turnId } });
  expect(events.map(({ event }) => event)).not.toContain("done");

  fake.gemini.holdUntil(0);
  const anew = await readAnswer((await client.post(`/api/turns/${turnId}/regenerate`)).response);
  expect(anew.citations).toEqual([factNumber(0)]);
  expect((await client.get(`/api/turns/${turnId}`)).body.turn).toMatchObject({
    status: "answered",
    answer: anew.text,
  });
});
