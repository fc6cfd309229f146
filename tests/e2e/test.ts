import { test as base, expect, type Page } from "@playwright/test";
import { type AppServer, startAppServer } from "../app-server";

interface Fixtures {
  /** Console errors that a test brings about on purpose. */
  allowedErrors: RegExp[];
  /** Opens pages whose console errors and calls to other hosts fail the test; of the worker's server, or of another. */
  watch: (page: Page, on?: AppServer) => void;
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
    await use((page, on = server) => {
      const blobStore = on.settings.VERCEL_BLOB_API_URL;
      const hosts = ["127.0.0.1", ...(blobStore ? [new URL(blobStore).hostname] : [])];
      void page.addInitScript(reportViolations);
      if (blobStore) void page.addInitScript(pointToStore, blobStore);
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
  page: async ({ page, watch }, use) => {
    watch(page);
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
