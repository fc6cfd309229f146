import type { Page } from "@playwright/test";
import { expect, test } from "./test";

async function openSample(page: Page): Promise<string> {
  await page.goto("/");
  await page.getByRole("button", { name: "Try the sample chat" }).click();
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByLabel("What is shown")).toBeVisible({ timeout: 60_000 });
  return new URL(page.url()).pathname;
}

const figure = (page: Page, subtitle: string) => page.getByRole("region").filter({ hasText: subtitle });

test("the overview follows a person and a month in every figure", async ({ page }) => {
  const path = await openSample(page);
  await page.getByLabel("What is shown").getByText("Owen", { exact: true }).click();
  await page.getByLabel("Period").selectOption("2025-03");
  await expect(page).toHaveURL(/person=\d+&from=2025-03-01&to=2025-03-31$/);

  const { insights } = await (
    await page.request.get(`/api${path}/insights${new URL(page.url()).search}`)
  ).json();
  expect(insights.messages).toBeGreaterThan(0);
  await expect(page.getByTestId("overview")).toContainText(`${insights.messages} messages`);
  for (const subtitle of ["Messages by person", "How everybody writes", "Who speaks first"]) {
    await expect(figure(page, subtitle)).toContainText("Owen");
    await expect(figure(page, subtitle)).not.toContainText("Priya");
  }
  await page.reload();
  await expect(page.getByTestId("overview")).toContainText(`${insights.messages} messages`);
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(figure(page, "Messages by person")).toContainText("Priya");
});

test("a day of the calendar and a typical word open their messages", async ({ page }) => {
  const path = await openSample(page);
  const calendar = figure(page, "a day opens its messages");
  await calendar.locator('[data-day="2025-02-23"]').click();
  await expect(page).toHaveURL(`${path}/messages?from=2025-02-23&to=2025-02-23`);
  await expect(page.getByText("who has key", { exact: false }).first()).toBeVisible();

  await page.goto(path);
  const word = figure(page, "a word opens where it was said").getByRole("link").first();
  const said = (await word.textContent()) ?? "";
  await word.click();
  await expect(page).toHaveURL(/\/messages\?search=/);
  await expect(page.locator("mark").first()).toHaveText(new RegExp(said, "i"));
});

for (const [width, colorScheme] of [
  [390, "dark"],
  [1440, "light"],
] as const) {
  test(`the whole overview fits ${width} px in ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await openSample(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/overview-${width}-${colorScheme}.png`, fullPage: true });
  });
}
