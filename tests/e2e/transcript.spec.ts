import type { Locator, Page } from "@playwright/test";
import { dropFile } from "./drop-file";
import { expect, test } from "./test";

const TOTAL = 3_000;
const isLit = (i: number) => i % 250 === 100;
const textOf = (i: number) =>
  isLit(i) ? `The lighthouse lamp was lit ${i} times` : `note ${i} about the harbour and the weather`;

/** 25 messages a day from 1 January 2020 on. */
const chat = Array.from({ length: TOTAL }, (_, i) => {
  const [year, month, day] = new Date(Date.UTC(2020, 0, 1 + Math.floor(i / 25)))
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${day}/${month}/${year}, 12:${String(i % 25).padStart(2, "0")} - ${i % 4 ? "Lena" : "Paul"}: ${textOf(i)}`;
}).join("\n");

/** Opens the messages of a chat that nothing is done to any more. */
async function openMessages(page: Page): Promise<{ transcript: Locator; path: string }> {
  await page.goto("/");
  await dropFile(page, "Harbour.txt", chat);
  await expect(page).toHaveURL(/\/analyses\//);
  const path = `${new URL(page.url()).pathname}/messages`;
  await page.goto(path);
  await expect(page.getByTestId("indexing-banner")).toHaveCount(0, { timeout: 120_000 });
  const transcript = page.getByTestId("transcript");
  await expect(transcript.locator(`#m-${TOTAL - 1}`)).toBeInViewport();
  return { transcript, path };
}

const search = (page: Page) => page.getByLabel("Search the messages");

test("a long chat is read from one end to the other, and searched", async ({ page, context }) => {
  const { transcript, path } = await openMessages(page);

  await test.step("the scroll bar is that of the whole chat", async () => {
    await transcript.evaluate((box) => {
      box.dispatchEvent(new WheelEvent("wheel"));
      box.scrollTop = (box.scrollHeight - box.clientHeight) / 2;
    });
    await expect(transcript).toHaveAttribute("aria-busy", "false");
    const shown = await firstShown(transcript);
    expect(Math.abs(shown - TOTAL / 2)).toBeLessThan(TOTAL * 0.05);
  });

  await test.step("what is read stays where it is while more comes in above", async () => {
    const kept = transcript.locator(`#m-${(await firstShown(transcript)) + 3}`);
    const before = (await kept.boundingBox())?.y ?? Number.NaN;
    await transcript.evaluate((box) => box.scrollBy(0, -400));
    await expect(transcript).toHaveAttribute("aria-busy", "false");
    await expect.poll(async () => Math.round(((await kept.boundingBox())?.y ?? 0) - before)).toBe(400);
  });

  await test.step("to the first and the last message by key", async () => {
    await transcript.press("Home");
    await expect(transcript.locator("#m-0")).toBeInViewport();
    await transcript.press("End");
    await expect(transcript.locator(`#m-${TOTAL - 1}`)).toBeInViewport();
  });

  await test.step("to a day", async () => {
    await page.getByLabel("Go to a day").fill("2020-03-01");
    await expect(transcript.locator(`#m-${60 * 25}`)).toBeInViewport();
    await page.goBack();
    await expect(transcript.locator(`#m-${TOTAL - 1}`)).toBeInViewport();
  });

  await test.step("from match to match", async () => {
    await transcript.press("Home");
    await expect(transcript.locator("#m-0")).toBeInViewport();
    await search(page).fill("lighthouse lamp");
    await expect(page.getByTestId("hits")).toHaveText("1 of 12");
    await expect(transcript.locator("#m-100")).toBeInViewport();
    await expect(transcript.locator("#m-100 mark")).toHaveText(["lighthouse", "lamp"]);
    await search(page).press("Enter");
    await expect(page.getByTestId("hits")).toHaveText("2 of 12");
    await expect(transcript.locator("#m-350")).toBeInViewport();
    await search(page).press("Shift+Enter");
    await search(page).press("Shift+Enter");
    await expect(page.getByTestId("hits")).toHaveText("12 of 12");
    await expect(transcript.locator("#m-2850")).toBeInViewport();
    await page.getByLabel("Messages of").selectOption("Paul");
    await expect(page.getByTestId("hits")).toHaveText(/of 6$/);
    await search(page).fill("“lamp lighthouse”");
    await expect(page.getByTestId("hits")).toHaveText("No message matches");
    await search(page).fill("lighthouse");
    await page.getByTestId("layout").click();
    await expect(page.getByTestId("hits")).toHaveText("6 messages match");
    await expect(transcript.locator("[data-message]")).toHaveCount(6);
    await search(page).press("Escape");
    await page.getByLabel("Messages of").selectOption("Everybody");
    await expect(transcript.locator(`#m-${TOTAL - 1}`)).toBeInViewport();
  });

  await test.step("a message is copied with its source, and its link leads to it", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${path}?message=1100`);
    await expect(transcript.locator("#m-1100")).toBeInViewport();
    await expect(transcript.locator("#m-1100")).toHaveAttribute("data-target", "true");
    const actions = transcript
      .getByRole("article")
      .filter({ has: page.locator("#m-1100") })
      .getByRole("button");
    await actions.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Copy with source" }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(
        new RegExp(
          `^“${textOf(1100)}”\n— Paul, 14 Feb 2020, 12:00, Harbour\nhttp.*/messages\\?message=1100$`,
        ),
      );
    const other = await context.newPage();
    await other.goto((await page.evaluate(() => navigator.clipboard.readText())).split("\n").at(-1) ?? "");
    await expect(other.locator("#m-1100")).toBeInViewport();
    await other.close();
  });
});

/** The number of the first message on the screen. */
function firstShown(transcript: Locator): Promise<number> {
  return transcript.evaluate((box) => {
    const top = box.getBoundingClientRect().top;
    const first = [...box.querySelectorAll("[data-message]")].find(
      (message) => message.getBoundingClientRect().bottom > top,
    );
    return Number(first?.getAttribute("data-message"));
  });
}
