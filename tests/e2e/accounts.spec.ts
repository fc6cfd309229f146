import type { Browser, Page } from "@playwright/test";
import type { AppServer } from "../app-server";
import { startAppServer } from "../app-server";
import { expectFits, looks, wear } from "./drop-file";
import { expect, test } from "./test";

const PASSWORD = "correct horse battery";

async function fillIn(page: Page, email: string, button: "Sign up" | "Sign in"): Promise<void> {
  await page.goto("/account");
  await page.getByRole("radiogroup").getByText(button).click();
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByTestId("signed-in-as")).toHaveText(email);
}

async function openSample(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Try the sample chat" }).click();
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByTestId("indexing-banner")).toHaveCount(0);
}

async function elsewhere(
  browser: Browser,
  server: AppServer,
  watch: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await browser.newPage({ baseURL: server.url });
  await watch(page);
  return page;
}

test("a guest signs up, keeps what they had, and finds it in another browser", async ({
  page,
  browser,
  server,
  watch,
}) => {
  await openSample(page);
  await page.getByRole("link", { name: "Account" }).click();
  await expect(page.getByText("You are a guest")).toBeVisible();
  for (const look of looks) {
    await wear(page, look);
    await expectFits(page);
    await page.screenshot({
      path: `test-results/account-guest-${look.width}-${look.colorScheme}.png`,
      fullPage: true,
    });
  }
  await fillIn(page, "ana@example.org", "Sign up");
  await page.goto("/");
  await expect(page.getByTestId("analysis-list").locator("> li")).toHaveCount(1);

  const other = await elsewhere(browser, server, watch);
  await fillIn(other, "ana@example.org", "Sign in");
  await other.goto("/");
  await expect(other.getByTestId("analysis-list").locator("> li")).toHaveCount(1);
  await other.goto("/account");
  await expect(other.getByTestId("session")).toHaveCount(2);
  for (const look of looks) {
    await wear(other, look);
    await expectFits(other);
    await other.screenshot({
      path: `test-results/account-${look.width}-${look.colorScheme}.png`,
      fullPage: true,
    });
  }

  await page.goto("/account");
  await page.getByTestId("session").getByRole("button").click();
  await expect(page.getByTestId("session")).toHaveCount(1);
  await other.reload();
  await expect(other.getByText("You are a guest")).toBeVisible();
  await other.close();

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are a guest")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Try the sample chat" })).toBeVisible();
  await expect(page.getByTestId("analysis-list").locator("> li")).toHaveCount(0);
});

test("everything is taken along as a file, and then deleted, with a receipt", async ({ page }) => {
  await openSample(page);
  await fillIn(page, "ben@example.org", "Sign up");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download everything" }).click();
  expect((await download).suggestedFilename()).toBe("backscroll.zip");
  await page.getByRole("button", { name: "Delete the account…" }).click();
  await page.getByLabel("Type “delete” to confirm").fill("delete");
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByTestId("account-deleted")).toContainText("Everything was deleted.");
  const left = page.getByTestId("receipt").locator("tbody tr td:last-child");
  expect(await left.count()).toBeGreaterThan(8);
  expect(new Set(await left.allInnerTexts())).toEqual(new Set(["0"]));
  for (const look of looks) {
    await wear(page, look);
    await page.screenshot({
      path: `test-results/account-deleted-${look.width}-${look.colorScheme}.png`,
      fullPage: true,
    });
  }
  await page.getByRole("link", { name: "Begin anew" }).click();
  await expect(page.getByTestId("analysis-list").locator("> li")).toHaveCount(0);
});

test.describe("a server for people with an account", () => {
  test.use({ allowedErrors: [/status of 401/] });

  test("leads to the sign-in, and back to where one was going", async ({ browser, watch }) => {
    const server = await startAppServer({ REQUIRE_SIGN_IN: "true" });
    try {
      const page = await elsewhere(browser, server, (opened) => watch(opened, server));
      await page.goto("/jobs");
      await expect(page.getByText("Sign in to go on.")).toBeVisible();
      await expect(page).toHaveURL(/\/account\?next=%2Fjobs$/);
      await page.screenshot({ path: "test-results/account-required.png" });
      await page.getByRole("radiogroup").getByText("Sign up").click();
      await page.getByLabel("E-mail").fill("eve@example.org");
      await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
      await page.getByRole("button", { name: "Sign up" }).click();
      await expect(page).toHaveURL(/\/jobs$/);
      await expect(page.getByTestId("job-list")).toBeAttached();
      await page.close();
    } finally {
      await server.close();
    }
  });
});
