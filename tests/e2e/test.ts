import { test as base, expect, type Page } from "@playwright/test";
import { type AppServer, startAppServer } from "../app-server";
import { type FakeGemini, startFakeGemini } from "../fake-gemini/server";

interface Fixtures {
  /** Console errors that a test brings about on purpose. */
  allowedErrors: RegExp[];
  /** Opens pages whose console errors and calls to other hosts fail the test; of the worker's server, or of another. */
  watch: (page: Page, on?: AppServer) => Promise<void>;
  /** Starts them, with more settings; they end with the test. */
  startKeyed: (settings?: Record<string, string>) => Promise<Keyed>;
}

/** A server that embeds and answers by a stand-in for Gemini, and a watched page of it. */
interface Keyed {
  gemini: FakeGemini;
  server: AppServer;
  page: Page;
}

interface WorkerFixtures {
  /** Of the worker's server, beside those that every server of a test has. */
  settings: Record<string, string>;
  server: AppServer;
}

/** A browser test against a running app. `server` serves all tests of a file's worker. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  settings: [{}, { option: true, scope: "worker" }],
  server: [
    async ({ settings }, use) => {
      const server = await startAppServer(settings);
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  allowedErrors: [[], { option: true }],
  watch: async ({ allowedErrors, server }, use) => {
    const problems: string[] = [];
    await use(async (page, on = server) => {
      const blobStore = on.settings.VERCEL_BLOB_API_URL;
      const hosts = ["127.0.0.1", ...(blobStore ? [new URL(blobStore).hostname] : [])];
      await page.addInitScript(reportViolations);
      if (blobStore) await page.addInitScript(pointToStore, blobStore);
      page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
      page.on("console", (line) => {
        const isAllowed = allowedErrors.some((pattern) => pattern.test(line.text()));
        if (line.type() === "error" && !isAllowed) problems.push(`console: ${line.text()}`);
      });
      page.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith("http") && !hosts.includes(hostname)) problems.push(`request to ${hostname}`);
      });
    });
    expect(problems).toEqual([]);
  },
  startKeyed: async ({ browser, watch }, use) => {
    const started: Keyed[] = [];
    await use(async (settings) => {
      const gemini = await startFakeGemini();
      const server = await startAppServer({
        GEMINI_API_KEY: "stand-in",
        GEMINI_BASE_URL: gemini.url,
        ...settings,
      });
      const page = await browser.newPage({ baseURL: server.url });
      await watch(page, server);
      started.push({ gemini, server, page });
      return { gemini, server, page };
    });
    for (const { gemini, server, page } of started) {
      await page.close();
      await server.close();
      await gemini.close();
    }
  },
  page: async ({ page, watch }, use) => {
    await watch(page);
    await use(page);
  },
});

/** Runs in the page: makes what the security policy stops an error of the page. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", (violation) => {
    console.error(`CSP ${violation.effectiveDirective}: ${violation.blockedURI}`);
  });
}

/** Runs in the page: lets the client of Vercel Blob find the stand-in, as the environment does on a server. */
function pointToStore(url: string): void {
  Object.assign(globalThis, { process: { env: { VERCEL_BLOB_API_URL: url } } });
}

export { expect };
