import { expect, test } from "vitest";
import { AskInTurn } from "@/components/jobs/ask-in-turn";

test("what is wanted while an answer is awaited is asked once when it has come", async () => {
  const turns = new AskInTurn();
  const answers: (() => void)[] = [];
  const ask = () => new Promise<void>((resolve) => answers.push(resolve));
  const all = turns.want(ask);
  void turns.want(ask);
  void turns.want(ask);
  expect(answers).toHaveLength(1);
  answers[0]?.();
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.();
  await all;
  expect(answers).toHaveLength(2);
});

test("a question that was not answered keeps nobody from asking again", async () => {
  const turns = new AskInTurn();
  await turns.want(() => Promise.reject(new Error("away")));
  let asked = 0;
  await turns.want(async () => asked++);
  expect(asked).toBe(1);
});
