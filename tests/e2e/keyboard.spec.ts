import type { Locator, Page } from "@playwright/test";
import { whatsAppChat } from "./exports";
import { expect, test } from "./test";

/** Presses Tab until the element has the focus: it must be within reach, and visibly so. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 60; steps++) {
    if (await isThere()) break;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
  expect(await target.evaluate((element) => element.matches(":focus-visible"))).toBe(true);
}

test("the keyboard alone leads from an upload to a cited answer, and to a deletion that is undone", async ({
  page,
}) => {
  await page.goto("/");
  const choose = page.getByRole("button", { name: "choose a file" });
  await expect(choose).toBeEnabled();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, choose);
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles({
    name: "WhatsApp Chat with Harbour.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(
      `${whatsAppChat(60)}\n17/01/2023, 18:00 - Lena: The lighthouse key hangs behind the blue door`,
    ),
  });
  await expect(page.getByTestId("overview")).toBeVisible();

  await tabTo(page, page.getByRole("heading", { level: 1 }).getByRole("button"));
  await page.keyboard.press("Enter");
  await page.keyboard.type("Harbour");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Harbour", exact: true })).toBeFocused();

  await tabTo(page, page.getByRole("link", { name: "Ask", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ask$/);
  const question = page.getByLabel("Your question");
  await expect(question).toBeEnabled();
  await tabTo(page, question);
  await page.keyboard.type("Where does the lighthouse key hang?");
  await page.keyboard.press("Enter");
  const citation = page
    .locator('[data-testid="turn"][data-phase="answered"]')
    .getByTestId("citation")
    .first();
  await expect(citation).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await tabTo(page, citation);
  let letMessagesCome = () => {};
  const come = new Promise<void>((resolve) => {
    letMessagesCome = resolve;
  });
  await page.route(/\/api\/analyses\/[^/]+\/messages/, async (route) => {
    await come;
    await route.continue();
  });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/messages\?/);

  const search = page.getByRole("searchbox");
  await expect(search).toBeVisible();
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  letMessagesCome();
  await expect(page.locator("[data-target]")).toBeVisible();
  await expect(search).toBeFocused();

  await page.keyboard.press("Control+K");
  await expect(page.getByRole("dialog")).toBeVisible();
  const words = page.getByLabel("A chat, a page, a question");
  await page.keyboard.type("/");
  await expect(words).toHaveValue("/");
  await words.fill("your chats");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);
  await tabTo(page, page.getByRole("button", { name: "Actions for Harbour" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu").locator(":focus")).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("analysis-list")).toHaveCount(0);
  await expect(page.getByRole("alert").filter({ hasText: "Deleted “Harbour”." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Harbour" })).toBeVisible();
});
