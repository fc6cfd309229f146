import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { type AppServer, startAppServer } from "../app-server";
import { findBrowser } from "../e2e/find-browser";
import { startFakeGemini } from "../fake-gemini/server";
import type { BenchRow } from "./bench-row";
import { writeWhatsAppExport } from "./generate-chat";
import { observePage, type PageTimes, readPageTimes } from "./page-times";
import { percentile } from "./percentile";
import { uploadExport, visit } from "./upload-export";

const MESSAGES = 100_000;
const LOADS = 5;
/** The stream of jobs keeps the network from ever being idle. */
const SETTLED_MS = 1_500;
const MOST_LCP_MS = 1_500;
const MOST_SHIFT = 0.05;

/** Pages of a large chat in the real browser, each opened by somebody who was never there, so that nothing is cached. */
export async function benchPages(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "backscroll-pages-"));
  const gemini = await startFakeGemini();
  const server = await startAppServer({ GEMINI_API_KEY: "stand-in", GEMINI_BASE_URL: gemini.url });
  const browser = await chromium.launch(await findBrowser());
  try {
    const cookie = await visit(server);
    const analysis = await indexChat(server, cookie, folder);
    const pages: Record<string, { path: string; shown: string }> = {
      "home, first visit": { path: "/", shown: '[data-testid="drop-zone"]' },
      overview: { path: analysis, shown: '[data-testid="overview"]' },
      messages: { path: `${analysis}/messages`, shown: '[data-testid="transcript"] time' },
      ask: { path: `${analysis}/ask`, shown: "textarea" },
    };
    const rows: BenchRow[] = [];
    for (const [name, page] of Object.entries(pages)) {
      const owner = name.startsWith("home") ? "" : cookie;
      rows.push(...rowsOf(name, await loadOften(browser, `${server.url}${page.path}`, { ...page, owner })));
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
    await gemini.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function indexChat(server: AppServer, cookie: string, folder: string): Promise<string> {
  const file = path.join(folder, "large.txt");
  await writeWhatsAppExport(file, MESSAGES, 4);
  const { analysisId } = await uploadExport(server, cookie, file);
  for (;;) {
    const response = await fetch(`${server.url}/api/analyses/${analysisId}/status`, { headers: { cookie } });
    const { status, error } = await response.json();
    if (status === "ready") return `/analyses/${analysisId}`;
    if (status === "failed") throw new Error(`The chat could not be indexed: ${error?.message}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function loadOften(
  browser: Browser,
  url: string,
  { shown, owner }: { shown: string; owner: string },
): Promise<PageTimes[]> {
  const times: PageTimes[] = [];
  for (let load = 0; load < LOADS; load++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    // In the browser's own jar: a session that is renewed meanwhile replaces it there.
    await context.addCookies(cookiesOf(owner, new URL(url).origin));
    const page = await context.newPage();
    // The transpiler names functions with a helper that no page has.
    await page.addInitScript("globalThis.__name = (named) => named;");
    await page.addInitScript(observePage);
    times.push(await loadOnce(page, url, shown));
    await context.close();
  }
  return times;
}

/** The cookies of a `cookie` header. */
function cookiesOf(header: string, url: string): { name: string; value: string; url: string }[] {
  const pairs = header.split("; ").filter(Boolean);
  return pairs.map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
}

async function loadOnce(page: Page, url: string, shown: string): Promise<PageTimes> {
  await page.goto(url);
  await page.locator(shown).first().waitFor();
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(readPageTimes);
}

function rowsOf(name: string, times: PageTimes[]): BenchRow[] {
  const median = (of: (one: PageTimes) => number) => percentile(times.map(of), 50);
  const lcp = median(({ lcpMs }) => lcpMs);
  const shift = Math.max(...times.map(({ layoutShift }) => layoutShift));
  return [
    {
      name: `${name}: largest contentful paint, median of ${LOADS}`,
      value: lcp,
      unit: "ms",
      target: `≤ ${MOST_LCP_MS}`,
      ok: lcp <= MOST_LCP_MS,
    },
    {
      name: "  layout shift, worst",
      value: shift,
      unit: "",
      target: `≤ ${MOST_SHIFT}`,
      ok: shift <= MOST_SHIFT,
    },
    { name: "  total blocking time", value: median(({ blockedMs }) => blockedMs), unit: "ms" },
    { name: "  JavaScript sent", value: median(({ scriptBytes }) => scriptBytes) / 1024, unit: "KiB" },
  ];
}
