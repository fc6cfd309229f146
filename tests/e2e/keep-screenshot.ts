import { copyFileSync, mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";

/** Those that the README shows. */
const SHOWN = ["analysis", "overview-390-light", "ask-390-dark", "messages-390-light"];

/** Kept with the test's results; `UPDATE_SCREENSHOTS=1` also puts it where the README shows it. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const file = `test-results/pages/${name}.png`;
  await page.screenshot({ path: file });
  if (!process.env.UPDATE_SCREENSHOTS || !SHOWN.includes(name)) return;
  mkdirSync("docs/images", { recursive: true });
  copyFileSync(file, `docs/images/${name}.png`);
}
