import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { dropFile, expectFits, looks, wear } from "./drop-file";
import {
  AMBIGUOUS_CHAT,
  instagramAccount,
  messengerAccount,
  slackWorkspace,
  telegramAccount,
  UNCLEAR_TABLE,
  whatsAppChat,
} from "./exports";
import { expect, test } from "./test";

const readyRow = (page: Page, title: string) =>
  page.locator('[data-testid="analysis-list"] > li[data-status="ready"]').filter({ hasText: title });

async function choose(page: Page, ...titles: string[]): Promise<void> {
  for (const title of titles) await page.getByTestId("chat-choice").filter({ hasText: title }).click();
}

async function chooseColumn(page: Page, question: string, column: string): Promise<void> {
  await page.getByRole("combobox", { name: question }).click();
  await page.getByRole("option", { name: column, exact: true }).click();
}

/** Waits until nothing is done to the analysis that the page shows. */
async function untilReady(page: Page): Promise<void> {
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByTestId("indexing-banner")).toHaveCount(0);
}

test("a file that is chosen before the page can listen is taken all the same", async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/api/analyses", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await page
    .getByTestId("drop-zone")
    .locator("input[type=file]")
    .setInputFiles({ name: "early.txt", mimeType: "text/plain", buffer: Buffer.from(whatsAppChat(20)) });
  letGo();
  await expect(page).toHaveURL(/\/analyses\/[0-9a-f-]{36}$/);
});

test("a Messenger account lists its chats, and two of them are read", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "facebook-maya.zip", await messengerAccount());
  const dialog = page.getByRole("dialog", { name: "This file holds 4 chats" });
  const lena = page.getByTestId("chat-choice").filter({ hasText: "Lena" });
  await expect(lena).toContainText("60 messages");
  await expect(lena).toContainText("1 Feb 2024");
  await expect(page.getByTestId("chat-choice")).toHaveCount(3);
  await expect(dialog.getByText("1 chat without messages")).toBeVisible();
  await choose(page, "Lena", "Owen");
  await dialog.getByRole("button", { name: "Read 2 chats" }).click();

  await expect(readyRow(page, "Lena")).toContainText("60 messages");
  await expect(readyRow(page, "Owen")).toContainText("25 messages");
  await expect(page.getByTestId("analysis-list").locator("li[data-status]")).toHaveCount(2);
});

test("an Instagram account lists its chats, and two of them are read", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "instagram-maya.zip", await instagramAccount());
  await expect(page.getByTestId("chat-choice")).toHaveCount(3);
  await choose(page, "zoe", "ivo");
  await page.getByRole("button", { name: "Read 2 chats" }).click();
  await expect(readyRow(page, "zoe")).toContainText("40 messages");
  await expect(readyRow(page, "ivo")).toContainText("15 messages");
});

test("a Telegram account lists its chats, and two of them are read", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "result.json", telegramAccount());
  await expect(page.getByTestId("chat-choice")).toHaveCount(3);
  await choose(page, "Nils", "Old crew");
  await page.getByRole("button", { name: "Read 2 chats" }).click();
  await expect(readyRow(page, "Nils")).toContainText("30 messages");
  await expect(readyRow(page, "Old crew")).toContainText("10 messages");
});

test("a Slack workspace lists its channels, and two of them are read", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "quay-workspace.zip", await slackWorkspace());
  await expect(page.getByTestId("chat-choice")).toHaveCount(3);
  await choose(page, "general", "harbour");
  await page.getByRole("button", { name: "Read 2 chats" }).click();
  await expect(readyRow(page, "general")).toContainText("20 messages");
  await expect(readyRow(page, "harbour")).toContainText("15 messages");
});

test("chosen chats become one conversation", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "quay-workspace.zip", await slackWorkspace());
  await choose(page, "general", "lunch");
  await page.getByLabel("As one conversation").check();
  await page.getByRole("button", { name: "Read 2 chats as one" }).click();
  await expect(page).toHaveURL(/\/analyses\//);
  await untilReady(page);
  await expect(page.getByRole("region", { name: "This chat", exact: true })).toContainText("25 messages");
});

test("dates that read two ways are asked about with the first messages, and read as answered", async ({
  page,
}) => {
  await page.goto("/");
  await dropFile(page, "chat.txt", AMBIGUOUS_CHAT);
  const dayFirst = page.getByTestId("order-dmy");
  const monthFirst = page.getByTestId("order-mdy");
  await expect(dayFirst).toContainText("4 March 2023");
  await expect(dayFirst.getByTestId("opening-line")).toContainText([
    "4 Mar 2023Ana the boat is back",
    "5 Mar 2023Ben at last",
    "6 Mar 2023Ana and it floats",
  ]);
  await expect(monthFirst.getByTestId("opening-line")).toContainText([
    "3 Apr 2023Ana the boat is back",
    "3 May 2023Ben at last",
    "3 Jun 2023Ana and it floats",
  ]);
  await monthFirst.click();
  await page.getByRole("button", { name: "Read it this way" }).click();
  await expect(page).toHaveURL(/\/analyses\//);
  await untilReady(page);
  await expect(page.getByRole("region", { name: "This chat", exact: true })).toContainText(
    "3 Apr – 3 Jun 2023",
  );
  await expect(page.getByTestId("import-report")).toContainText("month first");
});

test("a table is asked which column holds what, and read as answered", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "table.csv", UNCLEAR_TABLE);
  const dialog = page.getByRole("dialog", { name: "Which column holds what?" });
  await expect(dialog.getByRole("row")).toHaveCount(6);
  await expect(dialog.getByRole("combobox", { name: "When was it sent?" })).toHaveValue("q");
  const read = dialog.getByRole("button", { name: "Read it this way" });
  await expect(read).toBeDisabled();

  await chooseColumn(page, "What was written?", "r");
  await chooseColumn(page, "Who wrote it?", "p");
  await expect(dialog.getByTestId("opening-line").first()).toContainText("w0 note 0 on the boat");
  await chooseColumn(page, "What was written?", "s");
  await expect(dialog.getByTestId("columns-sentence")).toHaveText(
    "All of the first 8 rows read as messages.",
  );
  await expect(dialog.getByTestId("opening-line")).toContainText([
    /1 May 2024.*w0 remark 0 on the soup/,
    /2 May 2024.*w1 remark 1 on the soup/,
    /3 May 2024.*w0 remark 2 on the soup/,
  ]);
  await read.click();
  await expect(page).toHaveURL(/\/analyses\//);
  await untilReady(page);
  const header = page.getByRole("region", { name: "This chat", exact: true });
  await expect(header).toContainText("8 messages");
  await expect(page.getByTestId("import-report")).toContainText(
    "the time from “q”, the sender from “p”, the text from “s”",
  );
});

test("the report of an import shows what was skipped, and why", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "result.json", readFileSync("tests/fixtures/telegram/wrong-types/input.json"));
  await untilReady(page);
  const report = page.getByTestId("import-report");
  await expect(report).toContainText(/\d+ records? w(as|ere) skipped/);
  await report.getByText("See what was skipped").click();
  await expect(report.locator("details li").first()).toBeVisible();
});

test("the same export brings nothing new, a longer one its new messages", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Paul.txt", whatsAppChat(120));
  await untilReady(page);
  const first = page.url();
  const header = page.getByRole("region", { name: "This chat", exact: true });
  await expect(header).toContainText("120 messages");

  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Paul.txt", whatsAppChat(120));
  await expect(page.getByRole("dialog")).toContainText("Nothing new in this export");
  await page.getByRole("button", { name: "Open the chat you have" }).click();
  await expect(page).toHaveURL(first);

  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Paul.txt", whatsAppChat(150));
  await page.getByRole("button", { name: "Add the 30 new messages" }).click();
  await expect(page).toHaveURL(first);
  await expect(header).toContainText("150 messages");
  await expect(page.getByTestId("adding-banner")).toHaveCount(0);
  await expect(page.getByTestId("added-later")).toContainText("30 messages were new, 120 were there already");

  await page.goto("/");
  await expect(page.getByTestId("analysis-list").locator("li[data-status]")).toHaveCount(1);
});

test("two names become one person, and two again", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "chat.txt", whatsAppChat(40, ["Lena", "Lena's new phone"]));
  await untilReady(page);
  await page.getByRole("button", { name: "People of this chat" }).click();
  const people = page.getByTestId("person");
  await expect(people).toHaveCount(2);
  await page.getByRole("combobox", { name: "This name" }).click();
  await page.getByRole("option", { name: "Lena's new phone" }).click();
  await page.getByRole("combobox", { name: "Is the same person as" }).click();
  await page.getByRole("option", { name: "Lena" }).click();
  await page.getByRole("button", { name: "Count as one" }).click();
  await expect(people).toHaveCount(1);
  await expect(people).toContainText("40 messages");
  await page.getByRole("button", { name: "Count Lena's new phone apart again" }).click();
  await expect(people).toHaveCount(2);
});

for (const look of looks) {
  test(`choosing fits ${look.width} px in ${look.colorScheme}`, async ({ page }) => {
    await wear(page, look);
    await page.goto("/");
    await page.getByRole("tab", { name: "Messenger" }).click();
    await expect(page.getByText("Download secure storage data")).toBeVisible();
    await page.screenshot({
      path: `test-results/guides-${look.width}-${look.colorScheme}.png`,
      fullPage: true,
    });
    await expectFits(page);
    await dropFile(page, "facebook-maya.zip", await messengerAccount());
    await choose(page, "Lena", "Tomasz");
    await expect(page.getByRole("button", { name: "Read 2 chats" })).toBeVisible();
    await page.screenshot({ path: `test-results/choosing-${look.width}-${look.colorScheme}.png` });
    await page.getByRole("button", { name: "Close" }).click();
    await dropFile(page, "chat.txt", AMBIGUOUS_CHAT);
    await expect(page.getByTestId("opening-line").first()).toBeVisible();
    await page.screenshot({ path: `test-results/dates-${look.width}-${look.colorScheme}.png` });
    await expectFits(page);
    await page.getByRole("button", { name: "Close" }).click();
    await dropFile(page, "table.csv", UNCLEAR_TABLE);
    await chooseColumn(page, "What was written?", "r");
    await expect(page.getByTestId("opening-line")).toHaveCount(3);
    await page.screenshot({ path: `test-results/columns-${look.width}-${look.colorScheme}.png` });
    await expectFits(page);
  });
}
