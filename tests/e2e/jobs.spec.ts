import { readFileSync } from "node:fs";
import { startAppServer } from "../app-server";
import { startFakeGemini } from "../fake-gemini/server";
import { dropFile, looks, sidewaysOverflow, wear } from "./drop-file";
import { whatsAppChat } from "./exports";
import { expect, test } from "./test";

/** Long enough to be cancelled in the middle. */
const LONG = whatsAppChat(6_000);
const SHORT = whatsAppChat(60);

test("a job is cancelled within two seconds, resumed, and told step by step", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", LONG);
  await expect(page).toHaveURL(/\/analyses\//);
  await page.getByRole("link", { name: "Jobs" }).click();
  const row = page.getByTestId("job-row");
  await expect(row).toHaveAttribute("data-state", "running");
  const pressedAt = Date.now();
  await row.getByRole("button", { name: "Cancel" }).click();
  await expect(row).toHaveAttribute("data-state", "cancelled");
  expect(Date.now() - pressedAt).toBeLessThan(2_000);
  await row.getByRole("button", { name: "Resume" }).click();
  await expect(row).toHaveAttribute("data-state", "completed", { timeout: 110_000 });

  await row.getByRole("link").click();
  await expect(page.getByTestId("job-head")).toHaveAttribute("data-state", "completed");
  await expect(page.getByTestId("job-timeline").locator("li")).not.toHaveCount(0);
  await expect(page.getByTestId("run").first().getByTestId("step").first()).toBeVisible();
  await expect(page.getByText("Make the passages searchable by meaning").first()).toBeVisible();
  await expect(page.getByText("Kind", { exact: true })).toBeHidden();
  await page.getByText("Technical detail").click();
  await expect(page.getByText("Kind", { exact: true })).toBeVisible();
});

test("the history is filtered by state, kind and date, and keeps its filters in the address", async ({
  page,
}) => {
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", SHORT);
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByTestId("indexing-banner")).toHaveCount(0);
  await page.getByRole("button", { name: "Actions for Harbour" }).click();
  await page.getByRole("menuitem", { name: "Export the messages as JSON" }).click();
  await page.goto("/jobs");
  await expect(page.locator('[data-testid="job-row"][data-state="completed"]')).toHaveCount(2);
  await expect(page.getByTestId("job-figures")).toContainText("Indexing");

  await page.getByLabel("Kind").selectOption("Export");
  await expect(page.getByTestId("job-row")).toHaveCount(1);
  await expect(page.getByTestId("job-row")).toHaveAttribute("data-kind", "export");
  await page.reload();
  await expect(page.getByTestId("job-row")).toHaveCount(1);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByTestId("job-row")).toHaveCount(2);
  await page.getByLabel("State").selectOption("Failed");
  await expect(page.getByText("No job fits these filters.")).toBeVisible();
  await page.getByLabel("State").selectOption("Any state");
  await page.getByLabel("To", { exact: true }).fill("2020-01-01");
  await expect(page.getByText("No job fits these filters.")).toBeVisible();
});

test("the end of a job is told on another page, with a way there", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", whatsAppChat(1_500));
  await expect(page).toHaveURL(/\/analyses\//);
  const analysis = page.url();
  await page.getByRole("link", { name: /Backscroll/ }).click();
  await expect(page).toHaveURL(/\/$/);
  const toast = page.getByTestId("job-toast");
  await expect(toast).toContainText("“Harbour” is ready");
  await toast.getByRole("link", { name: "View" }).click();
  await expect(page).toHaveURL(analysis);
});

test("an export is offered where the reader is, and a deletion leaves a receipt", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", SHORT);
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByTestId("indexing-banner")).toHaveCount(0);
  await page.getByRole("button", { name: "Actions for Harbour" }).click();
  await page.getByRole("menuitem", { name: "Export the messages as CSV" }).click();
  const download = page.waitForEvent("download");
  await page.getByTestId("job-toast").getByRole("link", { name: "Download" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file.trim().split(/\r?\n/)).toHaveLength(61);

  await page.getByRole("button", { name: "Actions for Harbour" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/jobs");
  const deletion = page.locator('[data-testid="job-row"][data-kind="delete"]');
  await expect(deletion).toHaveAttribute("data-state", "completed");
  await deletion.getByRole("link").click();
  await expect(page.getByText(/Removed: 60 messages/)).toBeVisible();
});

test("a refused key stops a job with the reason, and a retry ends it", async ({ browser, watch }) => {
  const gemini = await startFakeGemini();
  const server = await startAppServer({ GEMINI_API_KEY: "stand-in", GEMINI_BASE_URL: gemini.url });
  const page = await browser.newPage({ baseURL: server.url });
  watch(page);
  try {
    gemini.failNext({ kind: "key-refused" });
    await page.goto("/");
    await dropFile(page, "WhatsApp Chat with Harbour.txt", SHORT);
    const banner = page.getByTestId("indexing-banner");
    await expect(banner).toHaveAttribute("data-state", "failed");
    await expect(banner).toContainText(/key/i);
    const refused = gemini.requests.length;
    await page.getByRole("link", { name: "Jobs" }).click();
    const row = page.getByTestId("job-row");
    await expect(row).toHaveAttribute("data-state", "failed");
    await row.getByRole("button", { name: "Retry" }).click();
    await expect(row).toHaveAttribute("data-state", "completed");
    const embedded = gemini.requests
      .slice(refused)
      .flatMap(({ body }) => body.requests.map(({ content }) => content.parts[0]?.text));
    expect(new Set(embedded).size).toBe(embedded.length);
  } finally {
    await page.close();
    await server.close();
    await gemini.close();
  }
});

test.describe("somebody else's jobs", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("are not there", async ({ page, browser, server }) => {
    await page.goto("/");
    await dropFile(page, "WhatsApp Chat with Harbour.txt", SHORT);
    await expect(page.getByTestId("overview")).toBeVisible();
    await page.goto("/jobs");
    await page.getByTestId("job-row").getByRole("link").click();
    await expect(page.getByTestId("job-head")).toBeVisible();
    const stranger = await browser.newPage({ baseURL: server.url });
    await stranger.goto(page.url());
    await expect(stranger.getByText("This job is not here")).toBeVisible();
    await stranger.goto("/jobs");
    await expect(stranger.getByText("Nothing has been set to work yet.")).toBeVisible();
    await stranger.close();
  });
});

for (const look of looks) {
  test(`jobs fit ${look.width} px in ${look.colorScheme}`, async ({ page }) => {
    await wear(page, look);
    await page.goto("/");
    await dropFile(page, "WhatsApp Chat with Harbour.txt", SHORT);
    await expect(page.getByTestId("overview")).toBeVisible();
    await expect(page.getByTestId("indexing-banner")).toHaveCount(0);
    await page.goto("/jobs");
    await expect(page.locator('[data-testid="job-row"][data-state="completed"]')).toBeVisible();
    await expect(page.getByTestId("job-figures")).toBeVisible();
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/jobs-${look.width}-${look.colorScheme}.png` });
    await page.getByTestId("job-row").getByRole("link").click();
    await expect(page.getByTestId("step").first()).toBeVisible();
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({
      path: `test-results/job-${look.width}-${look.colorScheme}.png`,
      fullPage: true,
    });
  });
}
