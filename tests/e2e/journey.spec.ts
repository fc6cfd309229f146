import type { Page } from "@playwright/test";
import { dropFile } from "./drop-file";
import { keepScreenshot } from "./keep-screenshot";
import { openWhenReady } from "./open-when-ready";
import { expect, test } from "./test";

const month = (i: number) => String(1 + (Math.floor(i / 28) % 12)).padStart(2, "0");
const day = (i: number) => String((i % 28) + 1).padStart(2, "0");

/** A day each, so that each is a passage by itself: enough of them for the banner to be seen at work. */
const longChat = Array.from(
  { length: 800 },
  (_, i) =>
    `${day(i)}/${month(i)}/${2020 + Math.floor(i / 336)}, 12:00 - ${i % 4 ? "Lena" : "Paul"}: ${i === 345 ? "The lighthouse key hangs behind the blue door" : `note ${i} about the harbour and the weather`}`,
).join("\n");

async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel("Your question").first().fill(question);
  await page.getByLabel("Your question").first().press("Enter");
}

test("three actions lead from the first visit to a cited answer", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Try the sample chat" }).click();
  await expect(page).toHaveURL(/\/analyses\/[0-9a-f-]{36}$/);
  await openWhenReady(page);
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByLabel("What is shown")).toBeVisible();
  await expect(page.getByLabel("Your question")).toBeEnabled();
  await ask(page, "How often was the key mentioned?");

  const answer = page.locator('[data-testid="turn"][data-phase="answered"]');
  await expect(answer).toBeVisible();
  await expect(answer.getByTestId("citation").first()).toBeVisible();
  await keepScreenshot(page, "analysis");

  const citation = answer.getByTestId("citation").first();
  const number = await citation.getAttribute("data-message");
  await citation.click();
  await expect(page).toHaveURL(new RegExp(`/messages\\?message=${number}$`));
  await expect(page.locator(`#m-${number}`)).toBeInViewport();
  await expect(page.locator(`#m-${number}`)).toHaveAttribute("data-target", "true");
  await page.goBack();
  await expect(page.getByTestId("overview")).toBeVisible();
});

test("an upload is watched being indexed, over a reload, and then asked", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", longChat);
  await expect(page).toHaveURL(/\/analyses\//);

  const banner = page.getByTestId("indexing-banner");
  await expect(banner).toContainText("Indexing…");
  await expect(banner.getByRole("progressbar")).toBeVisible();
  await expect(page.getByTestId("overview")).toBeVisible();
  await page.reload();
  await expect(banner.or(page.getByLabel("Your question")).first()).toBeVisible();
  await expect(banner).toHaveCount(0, { timeout: 90_000 });

  await ask(page, "Where does the lighthouse key hang?");
  const answer = page.locator('[data-testid="turn"][data-phase="answered"]');
  await expect(answer).toContainText("blue door");
  await expect(answer.locator('[data-testid="citation"][data-message="345"]').first()).toBeVisible();

  await page.goto("/");
  await expect(page.getByTestId("analysis-list")).toContainText("Harbour");
});

test("indexing is cancelled and resumed", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "chat.txt", longChat);
  const banner = page.getByTestId("indexing-banner");
  await banner.getByRole("button", { name: "Cancel" }).click();
  await expect(banner).toContainText("cancelled");
  await banner.getByRole("button", { name: "Resume" }).click();
  await expect(banner).toHaveCount(0, { timeout: 90_000 });
  await expect(page.getByTestId("overview")).toBeVisible();
});

test.describe("files that cannot be read", () => {
  test.use({ allowedErrors: [/status of 415/] });

  test("are refused in words, and the page goes on", async ({ page }) => {
    await page.goto("/");
    await dropFile(page, "empty.txt", "");
    await expect(page.getByRole("alert").filter({ hasText: "This file is empty" })).toBeVisible();
    await dropFile(page, "photo.txt", Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2, 3, 0, 0, 0, 9, 9, 9]));
    await expect(page.getByRole("alert").filter({ hasText: "not a chat export" })).toBeVisible();
    await page.getByRole("button", { name: "Try the sample chat" }).click();
    await expect(page.getByTestId("overview")).toBeVisible();
  });
});

test.describe("somebody else's analysis", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("is not there", async ({ page, browser, server }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Try the sample chat" }).click();
    await expect(page.getByTestId("overview")).toBeVisible();
    const stranger = await browser.newPage({ baseURL: server.url });
    await stranger.goto(page.url());
    await expect(stranger.getByText(/not here|someone else|no longer/i).first()).toBeVisible();
    await expect(stranger.getByTestId("overview")).toHaveCount(0);
    await stranger.close();
  });
});
