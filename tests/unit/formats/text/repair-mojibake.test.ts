import { expect, test } from "vitest";
import { repairMojibake } from "@/lib/formats/text/repair-mojibake";

function asLatin1(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

test.each(["café", "Привет", "日本語", "❤️👩‍👩‍👧", "“quoted” – and so on …"])("repairs %s", (text) => {
  expect(repairMojibake(asLatin1(text))).toBe(text);
});

test.each(["café", "naïve", "«\u00a0déjà\u00a0»", "Ærøskøbing", "10 °C", "Привет", "👍", "plain", ""])(
  "leaves %s, which is right",
  (text) => {
    expect(repairMojibake(text)).toBe(text);
  },
);

test("repairs what is broken beside what is right or cut off", () => {
  expect(repairMojibake(`${asLatin1("prêt")} 😀`)).toBe("prêt 😀");
  expect(repairMojibake(`${asLatin1("blåbær")}\u00c3`)).toBe("blåbær\u00c3");
});
