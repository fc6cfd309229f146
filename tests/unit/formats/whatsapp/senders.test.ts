import { describe, expect, test } from "vitest";
import { SenderCounts } from "@/lib/formats/whatsapp/sender-counts";
import { Senders } from "@/lib/formats/whatsapp/senders";

function sendersOf(...lines: string[]): Senders {
  const counts = new SenderCounts();
  for (const line of lines) counts.add(line, line.indexOf(": "));
  return new Senders(counts);
}

const repeat = (times: number, line: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => line(n));

describe("Senders", () => {
  test("gives a name its colon where the same words always follow", () => {
    const lines = repeat(5, (n) => `Anna: work: report ${n}`);
    expect(sendersOf(...lines).split("Anna: work: and: more")).toMatchObject({
      author: "Anna: work",
      text: "and: more",
    });
  });

  test("keeps two people apart of whom one has the other's name and a colon", () => {
    const lines = [...repeat(60, (n) => `Anna: hello ${n}`), ...repeat(40, (n) => `Anna: work: report ${n}`)];
    const senders = sendersOf(...lines);
    expect(senders.split("Anna: hi")).toMatchObject({ author: "Anna", text: "hi" });
    expect(senders.split("Anna: work: hi")).toMatchObject({ author: "Anna: work", text: "hi" });
  });

  test("does not make a name of a habit", () => {
    const lines = [...repeat(100, (n) => `Bo: hello ${n}`), ...repeat(6, (n) => `Bo: PS: and ${n}`)];
    expect(sendersOf(...lines).split("Bo: PS: one more")).toMatchObject({
      author: "Bo",
      text: "PS: one more",
    });
  });

  test("takes a link for no part of a name", () => {
    expect(sendersOf("Bo: https://example.org: look").split("Bo: https://example.org: look")?.author).toBe(
      "Bo",
    );
  });

  test.each([
    'Ana created group "Trip: Rome"',
    "Ana a créé le groupe « Voyage : Rome: 2 »",
    "Ana изменила тему на «Поездка: Рим»",
    "Ana changed the group description: see below",
  ])("takes %j for a notice", (line) => {
    expect(sendersOf(line).split(line)).toBeNull();
  });

  test("takes a name that writes often for a name, whatever it says", () => {
    const lines = repeat(6, (n) => `Mum's phone number: hello ${n}`);
    expect(sendersOf(...lines).split("Mum's phone number: hi")?.author).toBe("Mum's phone number");
  });

  test("has authors without marks and without the tilde of strangers", () => {
    const senders = sendersOf("~\u202fMarek: hi", "\u202a+48 600\u202c: hi");
    expect(senders.split("~\u202fMarek: hi")?.author).toBe("Marek");
    expect(senders.split("\u202a+48 600\u202c: hi")?.author).toBe("+48 600");
  });

  test("is not misled by names of built-in properties", () => {
    expect(sendersOf("__proto__: hi").split("__proto__: hi")?.author).toBe("__proto__");
    expect(sendersOf("constructor: hi").split("constructor: hi")?.author).toBe("constructor");
  });
});
