import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type AppServer, startAppServer } from "../app-server";
import { sidewaysOverflow } from "./drop-file";
import { keepScreenshot } from "./keep-screenshot";
import { openWhenReady } from "./open-when-ready";
import { expect, test } from "./test";

const WIDTHS = [390, 768, 1440];
const SCHEMES = ["light", "dark"] as const;

test.use({ allowedErrors: [/status of 401/] });

let server: AppServer;
test.beforeAll(async () => {
  server = await startAppServer({ METRICS_TOKEN: "a token that nobody types in" });
});
test.afterAll(() => server.close());

/** Looks at the page that is open in every width and both themes, and keeps a picture of each. */
async function inspect(page: Page, name: string): Promise<void> {
  await expect.soft(page.locator("main#content"), `where the skip link of ${name} leads`).toHaveCount(1);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const width of WIDTHS) {
      const look = `${name}-${width}-${colorScheme}`;
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
      expect.soft(await sidewaysOverflow(page), look).toBeLessThanOrEqual(0);
      await keepScreenshot(page, look);
      expect.soft(await violationsOf(page), look).toEqual([]);
    }
  }
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

test("every page is accessible and fits, on a phone and on a wide screen, light and dark", async ({
  browser,
  watch,
}) => {
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await watch(page, server);
  const look = (name: string) => inspect(page, name);

  await page.goto("/");
  await expect(page.getByRole("button", { name: "choose a file" })).toBeEnabled();
  await look("home-first-visit");

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Try the sample chat" }).click();
  await expect(page).toHaveURL(/\/analyses\/[0-9a-f-]{36}$/);
  await openWhenReady(page);
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByLabel("Your question").first()).toBeEnabled();
  await expect(page.getByLabel("What is shown")).toBeVisible();
  await look("overview");
  const analysis = new URL(page.url()).pathname;

  await page.goto(`${analysis}/ask`);
  await page.getByLabel("Your question").fill("How often was the key mentioned?");
  await page.getByLabel("Your question").press("Enter");
  await expect(page.locator('[data-testid="turn"][data-phase="answered"]')).toBeVisible();
  await look("ask");

  await page.goto(`${analysis}/messages`);
  await expect(page.locator("[id^=m-]").first()).toBeVisible();
  await look("messages");

  await page.goto(`${analysis}/activity`);
  await expect(page.getByRole("listitem").first()).toBeVisible();
  await look("activity");

  await page.goto("/jobs");
  const job = page.getByTestId("job-row").first();
  await expect(job).toBeVisible();
  await look("jobs");
  await page.goto((await job.getByRole("link").first().getAttribute("href")) ?? "");
  await expect(page.getByRole("heading", { name: "Steps" })).toBeVisible();
  await look("job");

  await page.goto("/ask");
  await expect(page.getByLabel("Your question")).toBeEnabled();
  await look("ask-all");

  await page.goto("/operations");
  await expect(page.getByRole("button", { name: "Show" })).toBeVisible();
  await look("operations");

  await page.goto("/");
  await expect(page.getByTestId("analysis-list").getByRole("listitem").first()).toBeVisible();
  await look("home");
  await page.keyboard.press("Control+K");
  await expect(page.getByRole("dialog")).toBeVisible();
  await look("palette");
  await page.keyboard.press("Escape");
  await context.close();
});
