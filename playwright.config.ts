import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/e2e/find-browser";

const { executablePath, args, env } = await findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  timeout: 300_000,
  expect: { timeout: 60_000 },
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    launchOptions: { executablePath, args, env },
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
  },
});
