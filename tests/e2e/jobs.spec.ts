import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { isOnInngest } from "../app-server";
import { readStored } from "../chaos/read-stored";
import { dropFile } from "./drop-file";
import { whatsAppChat } from "./exports";
import { expect, test } from "./test";

/** Long enough to be cancelled in the middle. */
const LONG = whatsAppChat(4_000);
const SHORT = whatsAppChat(60);

test("a job is cancelled at once, resumed, and told step by step", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", LONG);
  await expect(page).toHaveURL(/\/analyses\//);
  await page.getByRole("link", { name: "Jobs" }).click();
  const row = page.getByTestId("job-row");
  await expect(row).toHaveAttribute("data-state", "running");
  const answered = page.waitForResponse(/\/cancel$/);
  await row.getByRole("button", { name: "Cancel" }).click();
  expect(await (await answered).json()).toMatchObject({ status: "cancelled" });
  await expect(row).toHaveAttribute("data-state", "cancelled");
  await row.getByRole("button", { name: "Resume" }).click();
  await expect(row).toHaveAttribute("data-state", "completed", { timeout: 110_000 });

  await row.getByRole("link").click();
  await expect(page.getByTestId("job-head")).toHaveAttribute("data-state", "completed");
  await expect(page.getByTestId("job-timeline").locator("li")).not.toHaveCount(0);
  if (isOnInngest) {
    await expect(page.getByText("The steps of this job are not recorded here.")).toBeVisible();
  } else {
    await expect(page.getByTestId("run").first().getByTestId("step").first()).toBeVisible();
    await expect(page.getByText("Make the passages searchable by meaning").first()).toBeVisible();
  }
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
  await page.getByLabel("State").selectOption("Done");
  await expect(page.getByTestId("job-row")).toHaveCount(2);
  await page.getByLabel("To", { exact: true }).fill("2020-01-01");
  await expect(page.getByText("No job fits these filters.")).toBeVisible();
  await page.getByLabel("To", { exact: true }).fill("");
  await page.getByLabel("From").fill("2020-01-01");
  await expect(page.getByTestId("job-row")).toHaveCount(2);
  await expect(page).toHaveURL(/state=completed&from=2020-01-01/);
});

test("the end of a job is told on another page, with a way there", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", whatsAppChat(2_000));
  await expect(page).toHaveURL(/\/analyses\//);
  const analysis = page.url();
  await page.getByRole("link", { name: /Backscroll/ }).click();
  await expect(page).toHaveURL(/\/$/);
  const toast = page.getByTestId("job-toast");
  await expect(toast).toContainText("“Harbour” is ready");
  await toast.getByRole("link", { name: "View" }).click();
  await expect(page).toHaveURL(analysis);
});

test("whoever leaves while a chat is being started stays where they went, and is told", async ({ page }) => {
  let letStart = () => {};
  const started = new Promise<void>((resolve) => {
    letStart = resolve;
  });
  await page.route(/\/api\/analyze$/, async (route) => {
    await started;
    await route.continue();
  });
  await page.goto("/");
  await page.getByRole("button", { name: "Try the sample chat" }).click();
  await expect(page.getByText("Opening the analysis")).toBeVisible();
  await page.getByRole("link", { name: "Jobs" }).click();
  await expect(page.getByRole("heading", { name: "Jobs" })).toBeVisible();
  letStart();
  await expect(page.getByText("1 chat will be read.")).toBeVisible();
  await expect(page).toHaveURL(/\/jobs$/);
  await expect(page.getByTestId("job-row")).toHaveCount(1);
});

test("an export is offered where the reader is, and a deletion leaves a receipt", async ({ page }) => {
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", SHORT);
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByTestId("indexing-banner")).toHaveCount(0);
  await page.getByRole("button", { name: "Actions for Harbour" }).click();
  const begun: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/jobs")) begun.push(request.url());
  });
  await page.getByRole("menuitem", { name: "Export the messages as CSV" }).dblclick();
  const download = page.waitForEvent("download");
  await page.getByTestId("job-toast").getByRole("link", { name: "Download" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file.trim().split(/\r?\n/)).toHaveLength(61);
  expect(begun).toHaveLength(1);

  await page.getByRole("button", { name: "Actions for Harbour" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByText("Deleted “Harbour”.")).toBeVisible();
  // Leaving the page is the end of the time for an undo.
  await page.goto("/jobs");
  const deletion = page.locator('[data-testid="job-row"][data-kind="delete"]');
  await expect(deletion).toHaveAttribute("data-state", "completed");
  await deletion.getByRole("link").click();
  await expect(page.getByText(/Removed: 60 messages/)).toBeVisible();
});

test("an embedding service that fails three times fails a job with the reason; mended, a retry embeds only what is left", async ({
  startKeyed,
}) => {
  const { gemini, server, page } = await startKeyed({ EMBEDDING_REQUESTS_IN_PARALLEL: "1" });
  const chat = whatsAppChat(1_500);
  gemini.failNext(
    "none",
    { kind: "server-error" },
    { kind: "rate-limited", retryDelay: "0.2s" },
    { kind: "quota-exhausted" },
  );
  await page.goto("/");
  await dropFile(page, "WhatsApp Chat with Harbour.txt", chat);
  const banner = page.getByTestId("indexing-banner");
  await expect(banner).toHaveAttribute("data-state", "failed");
  await expect(banner).toContainText("The quota of the Gemini key is used up for today.");
  const stormy = page.url().split("/").at(-1) ?? "";
  expect(gemini.requests).toHaveLength(4);
  expect(gemini.embedded).toHaveLength(100);

  await page.getByRole("link", { name: "Jobs" }).click();
  const row = page.getByTestId("job-row");
  await expect(row).toHaveAttribute("data-state", "failed");
  await row.getByRole("button", { name: "Retry" }).click();
  await expect(row).toHaveAttribute("data-state", "completed");
  await row.getByRole("link").click();
  const timeline = page.getByTestId("job-timeline");
  await expect(timeline).toContainText("An embedding batch was rate-limited.");
  await expect(timeline).toContainText("Queued once more.");
  await expect(page.getByTestId("run")).toHaveCount(isOnInngest ? 0 : 2);

  const texts = gemini.embedded.splice(0);
  expect(new Set(texts).size).toBe(texts.length);
  const failures = 3;
  expect(gemini.requests).toHaveLength(Math.ceil(texts.length / 100) + failures);

  const file = { name: "chat.txt", mimeType: "text/plain", buffer: Buffer.from(chat) };
  const again = await page.request.post("/api/analyze", {
    multipart: { title: "Harbour", timeZone: "Europe/London", file },
  });
  const { analysisId: calm } = await again.json();
  await page.goto(`/analyses/${calm}`);
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByTestId("indexing-banner")).toHaveCount(0);
  expect(gemini.embedded.toSorted()).toEqual(texts.toSorted());

  await page.close();
  await server.kill();
  const { analyses, unended } = await readStored(server, [stormy, calm]);
  expect(unended).toBe(0);
  expect(analyses[0]).toEqual(analyses[1]);
  expect(analyses[0]?.tables.chunks).toMatchObject({ rows: texts.length, distinct: texts.length });
  expect(analyses[0]?.unembedded).toBe(0);
});

test("the tabs of a browser share one stream, and another takes over when its tab goes", async ({
  page: first,
  context,
}) => {
  const streams: Page[] = [];
  context.on("request", (request) => {
    if (request.url().endsWith("/api/jobs/stream")) streams.push(request.frame().page());
  });
  await first.goto("/");
  await dropFile(first, "WhatsApp Chat with Harbour.txt", SHORT);
  await expect(first.getByTestId("overview")).toBeVisible();
  await expect(first.getByTestId("indexing-banner")).toHaveCount(0);
  const analysis = first.url();
  // More than the connections that a browser has to a server.
  const others = await Promise.all(Array.from({ length: 6 }, () => context.newPage()));
  for (const page of others) {
    await page.goto("/jobs");
    await expect(page.getByTestId("job-row")).toHaveCount(1);
  }
  expect(streams).toEqual([first]);

  const last = others.at(-1) ?? first;
  await first.goto(analysis);
  await expect.poll(() => streams.length).toBe(2);
  await expect(first.getByTestId("overview")).toBeVisible();
  await first.getByRole("button", { name: "Actions for Harbour" }).click();
  await first.getByRole("menuitem", { name: "Export the messages as CSV" }).click();
  await expect(last.getByTestId("job-row")).toHaveCount(2);
  await expect(last.getByTestId("job-row").first()).toHaveAttribute("data-state", "completed");
  expect(streams).toHaveLength(2);
  expect(others).toContain(streams.at(-1));
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
