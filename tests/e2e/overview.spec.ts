import { readFile } from "node:fs/promises";
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
  await page.getByLabel("Period", { exact: true }).selectOption("2025-03");
  await expect(page).toHaveURL(/person=\d+&from=2025-03-01&to=2025-03-31$/);

  const person = new URL(page.url()).searchParams.get("person");
  const { insights } = await (
    await page.request.get(`/api${path}/insights?person=${person}&from=2025-03-01&to=2025-03-31`)
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

  const chips = page.getByLabel("What is shown");
  await chips.getByText("Owen", { exact: true }).click();
  await chips.getByText("Priya", { exact: true }).click();
  await expect(page).toHaveURL(/\?person=\d+&person=\d+$/);
  const both = new URL(page.url()).searchParams.getAll("person").join("%2C");
  await page.getByRole("region", { name: "In short" }).getByRole("link").last().click();
  await expect(page).toHaveURL(`${path}/messages?author=${both}&type=media`);
  await expect(page.getByRole("button", { name: /^(Owen and Priya|Priya and Owen)/ })).toBeVisible();
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

test("an hour of the week opens the messages of just that hour", async ({ page }) => {
  const path = await openSample(page);
  const week = figure(page, "an hour opens its messages");
  const { insights } = await (await page.request.get(`/api${path}/insights`)).json();
  const [weekday, hour] = [1, 19];
  const cell = week.locator(`[data-cell="${weekday} ${hour}"]`);
  await expect(cell).toHaveAttribute("title", new RegExp(`: ${insights.week[weekday][hour]} messages?$`));
  await cell.click();
  await expect(page).toHaveURL(`${path}/messages?weekday=${weekday + 1}&hour=${hour}`);
  await expect(page.getByText(`${insights.week[weekday][hour]} messages match`)).toBeVisible();
  await page.getByRole("button", { name: /^Tuesday, 19:00 to 20:00/ }).click();
  await expect(page).toHaveURL(`${path}/messages`);
});

test("the arrows of the keyboard move through the week", async ({ page }) => {
  await openSample(page);
  const week = figure(page, "an hour opens its messages");
  const stop = week.locator('[data-cell][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  const before = await stop.getAttribute("data-cell");
  await stop.focus();
  await page.keyboard.press("ArrowUp");
  await expect(stop).not.toHaveAttribute("data-cell", before ?? "");
  await expect(stop).toBeFocused();
});

test("a drag over the small chart, and its handles, choose the period", async ({ page }) => {
  const path = await openSample(page);
  // What is below moves up when it goes.
  await expect(page.getByTestId("indexing-banner")).toHaveCount(0);
  const brush = page.getByRole("region", { name: "Choose a period" });
  const box = await brush.locator("svg").boundingBox();
  if (!box) throw new Error("The small chart is not drawn.");
  await brush.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await brush.locator("svg").boundingBox()) ?? box;
  await page.mouse.move(x + width * 0.25, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.4, y + height / 2, { steps: 4 });
  await page.mouse.move(x + width * 0.5, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=2025-\d\d-\d\d&to=2025-\d\d-\d\d$/);
  const { insights } = await (
    await page.request.get(`/api${path}/insights${new URL(page.url()).search}`)
  ).json();
  await expect(page.getByTestId("overview")).toContainText(`${insights.messages} messages`);

  const dragged = new URL(page.url()).searchParams;
  await brush.getByRole("slider", { name: "End of the period" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("to")).not.toBe(dragged.get("to"));
  expect(new URL(page.url()).searchParams.get("from")).toBe(dragged.get("from"));
});

test("a year is told at its own address, and its sentences open messages", async ({ page }) => {
  const path = await openSample(page);
  await page.getByRole("link", { name: "2025", exact: true }).click();
  await expect(page).toHaveURL(`${path}/years/2025`);
  await expect(page.getByRole("heading", { name: "2025" })).toBeVisible();
  const { insights } = await (await page.request.get(`/api${path}/year?year=2025`)).json();
  await expect(page.getByRole("article")).toContainText(
    `${insights.messages} messages on ${insights.activeDays} days`,
  );
  await page.getByText("The busiest day was").getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/messages\\?message=${insights.busiestDays[0].firstMessage}`));
});

test("a picture of a figure is 1080 px wide and names nobody unless asked", async ({ page }) => {
  await openSample(page);
  await page.getByRole("button", { name: "Make a picture" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Figure").selectOption("people");
  const picture = dialog.locator("canvas");
  await expect(picture).toHaveAttribute("data-drawn", "people light false");
  await expect(picture).toHaveAccessibleName(/^Person 1 wrote/);

  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("backscroll-people-light.png");
  const png = await readFile(await saved.path());
  expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  expect(png.readUInt32BE(16)).toBe(1080);

  await dialog.getByRole("switch", { name: "Show names" }).check();
  await expect(picture).toHaveAttribute("data-drawn", "people light true");
  await expect(picture).toHaveAccessibleName(/^Ines wrote/);
  await dialog.getByText("Dark", { exact: true }).click();
  await expect(picture).toHaveAttribute("data-drawn", "people dark true");
});
