import { beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { conversation, telegramAccount, telegramChatFile, whatsAppText } from "./exports";

withTestApp();

const person = new ApiClient();
const half = conversation(["Ana", "Ben"], 60);
const whole = conversation(["Ana", "Ben"], 100);
let analysisId: string;

beforeAll(async () => {
  const { body } = await person.analyze(whatsAppText(half), {}, "WhatsApp Chat with Ben.txt");
  await person.follow(body.analysisId);
  analysisId = body.analysisId;
});

async function sameChat(content: string, name = "WhatsApp Chat with Ben.txt", who = person) {
  const upload = await who.upload(content, name);
  const { body } = await who.get(`/api/uploads/${upload}/survey`);
  return body.chats.map((chat: { sameChat: object | null }) => chat.sameChat);
}

describe("an upload of a chat that is there already", () => {
  test("is told with how much is new", async () => {
    expect(await sameChat(whatsAppText(whole))).toEqual([
      { analysisId, title: expect.any(String), newMessages: 40 },
    ]);
    expect(await sameChat(whatsAppText(half))).toMatchObject([{ analysisId, newMessages: 0 }]);
  });

  test("is told by its messages, whatever the file is called", async () => {
    expect(await sameChat(whatsAppText(whole), "export (3).txt")).toMatchObject([{ analysisId }]);
  });

  test("is told where the export begins later, without a number that would be wrong", async () => {
    expect(await sameChat(whatsAppText(whole.slice(30)))).toEqual([
      { analysisId, title: expect.any(String) },
    ]);
  });

  test("is told by name and people where no message is in both", async () => {
    expect(await sameChat(whatsAppText(whole.slice(70)))).toEqual([
      { analysisId, title: expect.any(String) },
    ]);
  });
});

describe("an upload of another chat is not taken for it", () => {
  test("with other people", async () => {
    expect(await sameChat(whatsAppText(conversation(["Carl", "Dora"], 60)))).toEqual([null]);
  });

  test("with the same people and other messages under another name", async () => {
    const other = half.map((said) => ({ ...said, text: `something else ${said.at}` }));
    expect(await sameChat(whatsAppText(other), "WhatsApp Chat with Carl.txt")).toEqual([null]);
  });

  test("of another app", async () => {
    expect(await sameChat(telegramChatFile("Ben", half), "result.json")).toEqual([null]);
  });

  test("of somebody else", async () => {
    const stranger = new ApiClient();
    expect(await sameChat(whatsAppText(whole), undefined, stranger)).toEqual([null]);
  });
});

test("each chat of an account is told apart", async () => {
  const account = telegramAccount([
    { name: "Family", messages: conversation(["Ana", "Ben"], 30) },
    { name: "Club", messages: conversation(["Ana", "Carl", "Dora"], 30) },
  ]);
  const upload = await person.upload(account, "result.json");
  const [family] = (await person.get(`/api/uploads/${upload}/survey`)).body.chats;
  const { body } = await person.post("/api/analyze", { upload, chat: family.chat });
  await person.follow(body.analysisId);
  expect(await sameChat(account, "result.json")).toMatchObject([
    { analysisId: body.analysisId, title: "Family", newMessages: 0 },
    null,
  ]);
});
