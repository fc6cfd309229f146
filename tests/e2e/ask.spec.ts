import type { Locator, Page } from "@playwright/test";
import { factNumber, gardenChat } from "../integration/ask/garden-chat";
import { dropFile } from "./drop-file";
import { expect, test } from "./test";

// How answers are computed and quoted is seen without a key.
test.use({ settings: { GEMINI_API_KEY: "" } });

async function ask(page: Page, question: string): Promise<Locator> {
  await page.getByLabel("Your question").fill(question);
  await page.getByLabel("Your question").press("Enter");
  return page.getByTestId("turn").filter({ hasText: question });
}

/** Drops a chat and opens the page where it is asked. */
async function openAsk(page: Page, name: string, chat = gardenChat()): Promise<void> {
  await page.goto("/");
  await dropFile(page, `${name}.txt`, chat);
  await expect(page).toHaveURL(/\/analyses\//);
  await page.goto(`${page.url()}/ask`);
  await expect(page.getByLabel("Your question")).toBeEnabled();
}

async function expectOpens(page: Page, citation: Locator): Promise<void> {
  const number = await citation.getAttribute("data-message");
  await citation.click();
  await expect(page).toHaveURL(new RegExp(`/messages\\?message=${number}$`));
  await expect(page.locator(`#m-${number}`)).toBeInViewport();
  await page.goBack();
}

test("a chat is asked for a number, a month and a fact, and for what is not in it", async ({ page }) => {
  await openAsk(page, "Garden");
  const count = await ask(page, "How often was pizza mentioned?");
  await expect(count).toHaveAttribute("data-phase", "answered");
  await expect(count).toContainText("2 messages");
  await expectOpens(page, count.getByTestId("citation").first());

  const month = await ask(page, "What happened in February 2024?");
  await expect(month).toHaveAttribute("data-phase", "answered");
  await expect(month.getByTestId("citation").first()).toBeVisible();

  const fact = await ask(page, "When will the boiler be replaced?");
  await expect(fact).toContainText("ninth of March");
  await expectOpens(page, fact.locator(`[data-message="${factNumber(0)}"]`).first());
  const follow = await ask(page, "and who says so?");
  await expect(follow).toContainText("landlord");

  const nothing = await ask(page, "What is the capital of Mongolia?");
  await expect(nothing).toContainText("found nothing about this");
  await expect(nothing.getByTestId("citation")).toHaveCount(0);
});

test("two chats are asked together, and a citation opens the one it is of", async ({ page }) => {
  await openAsk(page, "Garden");
  const line = "13/03/2024, 08:15 - Mia: the lighthouse key hangs behind the blue door";
  await openAsk(page, "Harbour", line);
  const harbour = page.url().replace(/\/ask$/, "");
  await page.goto("/");
  await page.getByRole("link", { name: "Ask all your chats" }).click();
  const turn = await ask(page, "Where does the lighthouse key hang?");
  await expect(turn).toContainText("blue door");
  await turn.getByTestId("citation").filter({ hasText: "Mia" }).first().click();
  await expect(page).toHaveURL(new RegExp(`^${harbour}/messages`));
});

test("whoever asks again while an answer is still being stopped gets the new answer", async ({ page }) => {
  await openAsk(page, "Garden");
  const hold = async (path: RegExp): Promise<() => void> => {
    let letGo = () => {};
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(path, async (route) => {
      await gone;
      await route.fallback();
    });
    return letGo;
  };
  // The first answer does not come to its end here: the page has to follow it.
  await page.route(
    /\/chat$/,
    async (route) => {
      const response = await route.fetch();
      const [accepted] = (await response.text()).split("\n\n");
      await route.fulfill({ response, body: `${accepted}\n\n` });
    },
    { times: 1 },
  );
  const letFollow = await hold(/\/api\/turns\/[^/]+$/);
  const letStop = await hold(/\/stop$/);
  const first = await ask(page, "How often was pizza mentioned?");
  await expect(first).toHaveAttribute("data-phase", "searching");
  await page.getByRole("button", { name: "Stop answering" }).click();

  const letAsk = await hold(/\/chat$/);
  const second = await ask(page, "When will the boiler be replaced?");
  const stopped = page.waitForResponse(/\/stop$/);
  letStop();
  await stopped;
  await expect(first).toHaveAttribute("data-phase", "answered");
  letAsk();
  await expect(second).toContainText("ninth of March");
  letFollow();
});

test("an answer outlives a reload in its middle, and is stopped where it is", async ({ startKeyed }) => {
  const { gemini, page } = await startKeyed();
  await page.goto("/");
  await dropFile(page, "Garden.txt", gardenChat());
  await expect(page).toHaveURL(/\/analyses\//);
  await page.goto(`${page.url()}/ask`);
  await expect(page.getByTestId("ask-not-ready")).toHaveCount(0);
  await expect(page.getByLabel("Your question")).toBeEnabled();

  let goOn = () => {};
  const until = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  gemini.play({ text: ["It will be replaced ", `on the ninth of March [${factNumber(0)}].`], until });
  const turn = await ask(page, "When will the boiler be replaced?");
  await expect(turn).toContainText("It will be replaced");
  await page.reload();
  await expect(turn).toContainText("It will be replaced");
  await expect(turn).toHaveAttribute("data-phase", "answering");
  goOn();
  await expect(turn).toHaveAttribute("data-phase", "answered");
  await expect(turn.locator(`[data-message="${factNumber(0)}"]`)).toBeVisible();

  gemini.play({ text: ["The piano ", "was sold."], until: new Promise(() => {}) });
  const stopped = await ask(page, "Who sold the piano?");
  await expect(stopped).toContainText("The piano");
  await page.getByRole("button", { name: "Stop answering" }).click();
  await expect(stopped).toHaveAttribute("data-phase", "stopped");
  await page.reload();
  await expect(stopped).toContainText("Stopped before the end.");
  await stopped.getByRole("button", { name: "Ask again" }).click();
  await expect(stopped).toHaveAttribute("data-phase", "answered");
});

// The last one: its chat is indexed until the server ends.
test("a chat is asked while it is indexed, and the answer says so", async ({ page }) => {
  const lines = Array.from({ length: 8_000 }, (_, i) => {
    const [year, month, day] = new Date(Date.UTC(2020, 0, 1 + Math.floor(i / 8)))
      .toISOString()
      .slice(0, 10)
      .split("-");
    return `${day}/${month}/${year}, 12:00 - ${i % 2 ? "Lena" : "Paul"}: note ${i} about the harbour and number ${i * 7}`;
  });
  await openAsk(page, "Long", lines.join("\n"));
  await expect(page.getByTestId("ask-not-ready")).toContainText("You can ask already");
  const turn = await ask(page, "How many messages did Lena send?");
  await expect(turn).toContainText("4000 messages");
  await expect(turn.getByTestId("partly-indexed")).toContainText("may miss what comes later");
});
