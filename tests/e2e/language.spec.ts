import { expect, test } from "./test";

test.use({ locale: "de-DE", allowedErrors: [/status of 415/] });

test("a German browser gets German pages, and English ones once that is chosen", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "de-DE");
  await expect(page).toHaveTitle("Backscroll");
  await expect(page.getByRole("heading", { name: "So kommst du an die Datei" })).toBeVisible();
  await page.getByRole("button", { name: "Beispiel-Chat ausprobieren" }).click();
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page).toHaveTitle(/: Überblick · Backscroll$/);
  await expect(page.getByText(/505\sNachrichten/).first()).toBeVisible();
  const analysis = new URL(page.url()).pathname;

  for (const [path, words] of [
    [`${analysis}/messages`, "Nachrichten"],
    [`${analysis}/activity`, "Verlauf"],
    [`${analysis}/ask`, "Fragen"],
    ["/jobs", "Aufträge"],
  ] as const) {
    await page.goto(path);
    await expect(page).toHaveTitle(new RegExp(`${words} · Backscroll$`));
    await expect(page.locator("title:not(svg title)")).toHaveCount(1);
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByText(ENGLISH)).toHaveCount(0);
  }

  // What the server noted down in facts is told in German as well.
  await page
    .getByRole("link", { name: /^Indexieren:/ })
    .first()
    .click();
  const story = page.getByTestId("job-timeline");
  await expect(story).toContainText("505 Nachrichten gelesen.");
  await expect(story).toContainText("Bereit für Fragen.");
  await expect(
    page.getByRole("status").filter({ hasText: "505 Nachrichten sind bereit für Fragen." }),
  ).toBeVisible();

  // A German question is answered in German.
  await page.goto(`${analysis}/ask`);
  await page.getByLabel("Deine Frage").fill("Wie viele Nachrichten gibt es?");
  await page.getByLabel("Deine Frage").press("Enter");
  await expect(page.getByTestId("turn").last()).toContainText(
    /Es gibt 505 Nachrichten, zuerst .+ und zuletzt/,
  );
  await page.goto("/jobs");

  await page.getByRole("button", { name: "Sprache" }).click();
  await page.getByRole("menuitem", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Jobs" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

/** Words that stand on these pages in English, and in no message of the sample chat by themselves. */
const ENGLISH = /^(Your chats|Ask|Messages|Activity|Overview|Jobs|Search|Everybody|Your question|Indexing)$/;

test("a refusal is told in the reader's language", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Datei wählen" })).toBeEnabled();
  await page
    .getByTestId("drop-zone")
    .locator("input[type=file]")
    .setInputFiles({ name: "leer.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) });
  await expect(page.getByRole("alert").filter({ hasText: "leer.txt" })).toContainText(
    "Diese Datei ist leer.",
  );
});
