import { dropFile, looks, sidewaysOverflow, wear } from "./drop-file";
import { expect, test } from "./test";

/** About 600,000 tokens. */
const largeChat = Array.from(
  { length: 12_000 },
  (_, i) =>
    `${String((i % 28) + 1).padStart(2, "0")}/03/${2010 + (i % 14)}, 12:00 - ${i % 2 ? "Lena" : "Paul"}: ${i} ${"the harbour and the weather ".repeat(6)}`,
).join("\n");

test("what indexing a large chat costs is asked about before anything is sent", async ({ startKeyed }) => {
  const { gemini, page } = await startKeyed({ GEMINI_DAILY_TOKENS: "2000000" });
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", largeChat);
  const cost = page.getByTestId("cost");
  await expect(cost).toContainText(
    /about 6\d\d,\d{3} tokens, which are sent to Google and cost about (US)?\$0\.\d\d/,
  );
  for (const look of looks) {
    await wear(page, look);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/cost-${look.width}-${look.colorScheme}.png` });
  }
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(gemini.embedded).toEqual([]);
  await page.goto("/account");
  await expect(page.getByTestId("gemini-today")).toContainText("0 of 2,000,000 tokens");
  await page.screenshot({ path: "test-results/account-gemini.png" });
});
