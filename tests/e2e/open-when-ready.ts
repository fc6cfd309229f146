import { expect, type Page } from "@playwright/test";

/**
 * Waits until the chat that is open is indexed to its end, and opens it anew: from then on nothing appears on the page by itself.
 */
export async function openWhenReady(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  const status = async () => (await (await page.request.get(`/api${pathname}/status`)).json()).status;
  await expect.poll(status, { timeout: 120_000 }).toBe("ready");
  await page.reload();
}
