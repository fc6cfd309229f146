import type { Page } from "@playwright/test";
import type { FakeGemini } from "../fake-gemini/server";
import { factNumber, gardenChat } from "../integration/ask/garden-chat";
import { dropFile, expectFits, looks, wear } from "./drop-file";
import { expect, test } from "./test";

/** About 600,000 tokens. */
const largeChat = Array.from(
  { length: 12_000 },
  (_, i) =>
    `${String((i % 28) + 1).padStart(2, "0")}/03/${2010 + (i % 14)}, 12:00 - ${i % 2 ? "Lena" : "Paul"}: ${i} ${"the harbour and the weather ".repeat(6)}`,
).join("\n");

test("what Gemini costs is asked about before much is sent, and told below an answer; its troubles are told", async ({
  startKeyed,
}) => {
  const { gemini, page } = await startKeyed({
    GEMINI_DAILY_TOKENS: "2000000",
    GEMINI_ANSWER_MODEL: "gemini-2.5-flash",
  });
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", largeChat);
  const cost = page.getByTestId("cost");
  await expect(cost).toContainText(
    /about 6\d\d,\d{3} tokens, which are sent to Google and cost about (US)?\$0\.\d\d/,
  );
  for (const look of looks) {
    await wear(page, look);
    await expectFits(page);
    await page.screenshot({ path: `test-results/cost-${look.width}-${look.colorScheme}.png` });
  }
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(gemini.embedded).toEqual([]);
  await page.goto("/account");
  await expect(page.getByTestId("gemini-today")).toContainText("0 of 2,000,000 tokens");
  await page.screenshot({ path: "test-results/account-gemini.png" });

  await page.goto("/");
  await dropFile(page, "Garden.txt", gardenChat());
  await expect(page).toHaveURL(/\/analyses\//);
  await page.goto(`${page.url()}/ask`);
  await expectTroublesTold(page, gemini);
});

/** Gemini is busy first, then answers, and breaks off when it is asked once more. */
async function expectTroublesTold(page: Page, gemini: FakeGemini): Promise<void> {
  const question = page.getByLabel("Your question");
  const turn = page.getByTestId("turn");
  const written = { text: ["The boiler is replaced on the ninth of March ", `[${factNumber(0)}].`] };
  gemini.play({ failure: { kind: "rate-limited", retryDelay: "2s" } }, written);
  await question.fill("When will the boiler be replaced?");
  await question.press("Enter");
  await expect(turn).toContainText("Gemini is busy. It is asked again in 2 seconds.");
  await expect(turn).toHaveAttribute("data-phase", "answered");
  await expect(turn.getByTestId("answer-cost")).toHaveText(/^Gemini: 1\d\d tokens, about 0\.0\d+ ¢$/);
  await page.setViewportSize({ width: 390, height: 900 });
  await expectFits(page);
  await page.screenshot({ path: "test-results/answer-cost.png" });

  gemini.play({ ...written, ending: "cut" });
  await turn.getByRole("button", { name: "Answer again" }).click();
  await expect(turn).toContainText("Gemini stopped in the middle of its answer.");
  await expect(turn.getByRole("button", { name: "Ask again" })).toBeVisible();
  await turn.getByRole("button", { name: "Answer without Gemini" }).click();
  await expect(turn).toHaveAttribute("data-phase", "answered");
  await expect(turn).toContainText("ninth of March");
  await expect(turn.getByTestId("answer-cost")).toHaveCount(0);
}
