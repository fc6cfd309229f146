import { MantineProvider } from "@mantine/core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnswerText } from "@/components/ask/answer-text";
import { en } from "@/components/texts/en";
import { TextsProvider } from "@/components/texts/texts-provider";
import type { AskedChat, CitedMessage } from "@/lib/ask/chat.schema";

const chats: AskedChat[] = [{ id: "chat", title: "Garden", timeZone: "UTC", partly: null }];
const message = (messageId: number): CitedMessage => ({
  messageId,
  author: { idx: 0, name: "Ana" },
  sentAt: "2024-02-02T09:15:00.000Z",
  text: "The boiler broke.",
});

type Extras = Partial<Parameters<typeof AnswerText>[0]>;

function render(answer: string, extras: Extras = {}): string {
  return renderToStaticMarkup(
    <MantineProvider>
      <TextsProvider locale="en" texts={en}>
        <AnswerText answer={answer} chats={chats} cited={[message(7), message(12)]} {...extras} />
      </TextsProvider>
    </MantineProvider>,
  ).replace(/<style[\s\S]*?<\/style>/g, "");
}

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
const citations = (markup: string) =>
  [...markup.matchAll(/data-message="(\d+)"/g)].map(([, id]) => Number(id));

describe("an answer", () => {
  it("has its citations wherever they stand, and only those of messages it was given", () => {
    const markup = render("**It broke [7]** and\n\n- in *March [12][7]*\n- or later [99]\n\n`a[7]`");
    expect(citations(markup)).toEqual([7, 12, 7]);
    expect(markup).toContain('href="/analyses/chat/messages?message=7"');
    expect(textOf(markup)).toContain("or later [99]");
    expect(textOf(markup)).toContain("a[7]");
  });

  it("does not say twice whose a quote is", () => {
    const quote = "**Ana**, 2 February 2024 at 09:15\n> The boiler\n> broke.";
    expect(textOf(render(`${quote} [7]`))).not.toContain("at 09:15");
    expect(textOf(render(quote))).toContain("at 09:15");
    expect(textOf(render("**Ana** broke it:\n> It broke [7]"))).toContain("broke it");
  });

  it("names the chat of a citation where several were asked", () => {
    const other = { id: "other", title: "Harbour", timeZone: "UTC", partly: null };
    const across = { ...message(7), across: { analysisId: "other", number: 1 } };
    const markup = render("It broke [1], not [7].", { chats: [...chats, other], cited: [across] });
    expect(markup).toContain("/analyses/other/messages?message=7");
    expect(textOf(markup)).toContain("Harbour");
    expect(textOf(markup)).toContain("not [7]");
  });

  it("marks what no message is cited for", () => {
    const answer = "It broke [7]. Nobody minded. *Really.*";
    const from = answer.indexOf("Nobody");
    const unsourced = [
      { from, to: from + "Nobody minded.".length },
      { from: answer.indexOf("*Really"), to: answer.length },
    ];
    const marked = [...render(answer, { unsourced }).matchAll(/unsourced[^>]*>([^<]*)</g)];
    expect(marked.map(([, text]) => text)).toEqual(["Nobody minded.", "Really."]);
  });
});

describe("hostile text", () => {
  it.each([
    '<img src="https://evil.example/x.png">',
    "![secret](https://evil.example/x.png)",
    "![secret][x]\n\n[x]: https://evil.example/x.png",
    '<script>alert(1)</script><iframe src="https://evil.example"></iframe>',
    "<a href=\"javascript:alert(1)\" onclick='x'>press</a>",
    '<div style="background:url(https://evil.example/x)">x</div>',
    "&lt;img src=x onerror=alert(1)&gt;",
    "    <img src=x>",
    '```html\n<img src="x">\n```',
  ])("fetches nothing and runs nothing: %s", (answer) => {
    const markup = render(answer);
    const tags = [...markup.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag);
    const allowed = new Set(["div", "p", "code", "pre", "a", "strong", "em"]);
    expect(tags.filter((tag) => !allowed.has(tag ?? ""))).toEqual([]);
    expect(markup).not.toMatch(/<[^>]+\s(?:src|style|on\w+)=/);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
    "/api/jobs",
    "file:///etc/passwd",
  ])("has no link to %s", (address) => {
    const markup = render(`[press](${address}) [7]`);
    expect(markup).not.toContain(`href="${address}`);
    expect(textOf(markup)).toContain("press");
  });

  it("says where a link leads, and gives nothing along with it", () => {
    const markup = render("[Your bank](https://evil.example/?q=secret)");
    expect(textOf(markup)).toContain("Your bank (https://evil.example/?q=secret)");
    expect(markup).toMatch(/<a href="https:\/\/evil\.example[^>]+rel="noopener noreferrer nofollow"/);
  });

  it("is no citation by another name", () => {
    const markup = render(
      "[7](https://evil.example) [12]: https://evil.example\n\n[12]: https://evil.example",
    );
    expect(textOf(markup)).toContain("7 (https://evil.example)");
    expect(citations(markup)).toEqual([12, 12]);
  });

  it("cannot take the place of what stands around it", () => {
    const markup = render("A line\n---\n# Heading\n\n***\n\n1. one");
    expect(markup).not.toMatch(/<(?:h\d|hr)/);
  });
});
