import { beforeAll, expect, test } from "vitest";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { readAnswer } from "./read-answer";

withTestApp();

const client = new ApiClient();
let chat: string;

beforeAll(async () => {
  const lines = [
    "13/2/2024, 08:10 - Ana created group “Hikers”",
    "13/2/2024, 08:11 - Ana added Ben",
    "13/2/2024, 08:12 - Ben: who else is coming?",
    "14/3/2024, 08:13 - Ana added Dora",
    "14/3/2024, 08:14 - Ana: welcome, the tent is left of the barn",
    "15/3/2024, 08:15 - Dora left",
    '16/4/2024, 08:16 - Ben changed the subject from "Hikers" to "Climbers"',
    "17/4/2024, 08:17 - Ben: that is more like it",
    "18/4/2024, 08:18 - Cleo joined using this group's invite link",
    "18/4/2024, 08:19 - Cleo: hello",
    "19/4/2024, 08:20 - Ben left",
  ];
  const { body } = await client.analyze(lines.join("\n"));
  expect((await client.follow(body.analysisId)).at(-1)?.status).toBe("ready");
  chat = `/api/analyses/${body.analysisId}/chat`;
});

const ask = async (question: string) => readAnswer((await client.post(chat, { question })).response);

test.each([
  ["Who left the group?", "**2 times** that somebody left or was removed:", [5, 10]],
  ["how many people left in march", "**once** that somebody left or was removed in March 2024:", [5]],
  ["Who joined last?", "The last notice that somebody joined or was added:", [8]],
  ["When did Ben join?", "with the name of Ben, that somebody joined or was added:", [1]],
  ["When did Dora join?", "with the name of Dora", [3]],
  ["Did Cleo leave the group?", "does not note, with the name of Cleo, that somebody left", []],
  ["When did Dora leave?", "with the name of Dora, that somebody left or was removed:", [5]],
  ["Is Ben still in the group?", "**No**, as far as this chat tells. Ben last wrote", [7, 10]],
  ["Is Cleo still in the group?", "no notice since then says that Cleo left or was removed.", [9]],
  ["Ist Ben noch dabei?", "**Nein**, soweit der Chat es verrät.", [7, 10]],
  ["When was the group renamed?", "**once** that somebody gave it a name:", [6]],
  ["Wer hat die Gruppe verlassen?", "**2-mal**, dass jemand ging oder entfernt wurde:", [5, 10]],
  ["Wann wurde Ben hinzugefügt?", "mit dem Namen von Ben, dass jemand beitrat", [1]],
  ["Wann wurde die Gruppe umbenannt?", "**einmal**, dass jemand ihm einen Namen gab:", [6]],
  ["Qui a quitté le groupe ?", "**2 times** that somebody left", [5, 10]],
  ["¿Quién salió del grupo?", "**2 times** that somebody left", [5, 10]],
])("%s", async (question, told, cited) => {
  const { text, citations } = await ask(question);
  expect(text).toContain(told);
  expect(citations).toEqual(cited);
});

test("who leaves without a notice may have left something else", async () => {
  expect((await ask("When did Cleo leave?")).text).not.toContain("does not note");
});

test("what is left of something is no matter of the group", async () => {
  expect((await ask("What is left of the barn?")).text).toContain("the tent is left of the barn");
});
