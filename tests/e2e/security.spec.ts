import { expect, test } from "./test";

test("every page has a policy of its own, and the headers that keep it to itself", async ({ request }) => {
  const pages = ["/", "/jobs", "/analyses/00000000-0000-4000-8000-000000000000", "/no-such-page"];
  const nonces = new Set<string>();
  for (const path of [...pages, ...pages]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    const nonce = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'(;|$)/.exec(policy)?.[1];
    expect(nonce).toBeTruthy();
    nonces.add(nonce ?? "");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
    });
  }
  expect(nonces.size).toBe(2 * pages.length);
});

test("an answer of the API is allowed nothing, were it shown as a page", async ({ request }) => {
  const headers = (await request.get("/api/health")).headers();
  expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
});

test.describe("what the policy stops", () => {
  test.use({ allowedErrors: [/CSP|Content Security Policy|status of 404/] });

  test("a handler and a style put into the page do not run, and it calls nobody else", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByTestId("drop-zone")).toBeVisible();
    const stopped = await page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        directives.push(event.effectiveDirective),
      );
      document.body.insertAdjacentHTML("beforeend", `<img src="none" onerror="window.wasRun = true">`);
      const style = document.createElement("style");
      style.textContent = "body { background-color: rgb(1, 2, 3) }";
      document.body.append(style);
      await fetch("https://elsewhere.invalid/").catch(() => {});
      const color = getComputedStyle(document.body).backgroundColor;
      while (directives.length < 3) await new Promise((resolve) => requestAnimationFrame(resolve));
      return {
        directives: directives.sort(),
        wasRun: "wasRun" in window,
        isStyled: color === "rgb(1, 2, 3)",
      };
    });
    expect(stopped).toEqual({
      directives: ["connect-src", "script-src-attr", "style-src-elem"],
      wasRun: false,
      isStyled: false,
    });
  });
});
