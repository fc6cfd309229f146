import type { Page } from "@playwright/test";
import { isOnInngest, startAppServer } from "../app-server";
import { rerunOnInngest } from "../inngest-server";
import { dropFile, expectFits, looks, wear } from "./drop-file";
import { whatsAppChat } from "./exports";
import { expect, test } from "./test";

const TOKEN = "the token of an operator";

test.describe("an operator", () => {
  // Who is none yet is told so.
  test.use({ allowedErrors: [/status of 401/] });

  test("sees which alert fires, and a job goes on from the step at which it stopped", async ({
    startKeyed,
  }) => {
    const { gemini, page } = await startKeyed({ METRICS_TOKEN: TOKEN });
    gemini.failNext({ kind: "key-refused" });
    await page.goto("/");
    await dropFile(page, "WhatsApp Chat with Harbour.txt", whatsAppChat(60));
    await expect(page.getByTestId("indexing-banner")).toHaveAttribute("data-state", "failed");

    await page.goto("/operations");
    await page.getByLabel("Operator’s token").fill("not the token");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText("This is not the METRICS_TOKEN of this server.")).toBeVisible();
    await page.screenshot({ path: "test-results/operations-sign-in.png" });
    await page.getByLabel("Operator’s token").fill(TOKEN);
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByTestId("alert")).toContainText("100% of the jobs of the last hour failed: 1.");
    for (const look of looks) {
      await wear(page, look);
      await expectFits(page);
      await page.screenshot({ path: `test-results/operations-${look.width}-${look.colorScheme}.png` });
    }
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByLabel("Operator’s token")).toBeVisible();

    await page.goto("/jobs");
    await page.getByTestId("job-row").getByRole("link").click();
    if (isOnInngest) await replayOnServer(page);
    else await replayOnPage(page);
    await expect(page.getByTestId("job-head")).toHaveAttribute("data-state", "completed");
    await expect(page.getByTestId("job-timeline")).toContainText(
      "Its run is replayed from one of its steps.",
    );
    await expect(page.getByTestId("run")).toHaveCount(isOnInngest ? 0 : 2);
    await expect(page.getByRole("button", { name: "Replay…" })).toHaveCount(0);
  });

  test("does not become a user by looking", async ({ browser, watch }) => {
    const server = await startAppServer({ METRICS_TOKEN: TOKEN });
    const page = await browser.newPage({ baseURL: server.url });
    await watch(page, server);
    try {
      await page.goto("/operations");
      await page.getByLabel("Operator’s token").fill(TOKEN);
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page.getByText("No alert fires.")).toBeVisible();
      expect((await page.context().cookies()).map(({ name }) => name)).toEqual(["backscroll_operator"]);
    } finally {
      await page.close();
      await server.close();
    }
  });
});

test.describe("without a token", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("there is no page for operators, and it says how to have one", async ({ page }) => {
    await page.goto("/operations");
    await expect(page.getByText("Set METRICS_TOKEN on this server")).toBeVisible();
  });
});

async function replayOnPage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Replay…" }).click();
  const step = page.getByRole("menuitem", { name: "Make the passages searchable by meaning" });
  await expect(step).toBeVisible();
  for (const look of looks) {
    await wear(page, look);
    await expectFits(page);
    await page.screenshot({ path: `test-results/replay-${look.width}-${look.colorScheme}.png` });
  }
  await step.click();
}

async function replayOnServer(page: Page): Promise<void> {
  await page.getByText("Technical detail").click();
  const runId = await page
    .getByRole("term")
    .getByText("Run", { exact: true })
    .locator("xpath=following-sibling::dd")
    .innerText();
  await expect(async () => rerunOnInngest(runId, "embed-chunks")).toPass();
}
