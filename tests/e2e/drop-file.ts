import { expect, type Page } from "@playwright/test";

/** Gives the page a file once it is ready to take one. */
export async function dropFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await expect(page.getByRole("button", { name: "choose a file" })).toBeEnabled();
  await page
    .getByTestId("drop-zone")
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

/** Everything a page is looked at in. */
export const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [390, 1440].map((width) => ({ colorScheme, width })),
);

/** Sets up a look, waits for nothing; the page that is opened next has it. */
export async function wear(page: Page, { colorScheme, width }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

/** What the page draws by itself follows a new width a moment later. */
export async function expectFits(page: Page): Promise<void> {
  await expect.poll(() => sidewaysOverflow(page)).toBeLessThanOrEqual(0);
}

/** How many pixels the page is wider than its window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
