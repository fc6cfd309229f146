import { randomBytes } from "node:crypto";
import { isHosted } from "../app-server";
import { zip } from "../unit/formats/zip";
import { dropFile } from "./drop-file";
import { whatsAppChat } from "./exports";
import { expect, test } from "./test";

test.skip(!isHosted, "Without a store for files the server takes them itself.");

test("a large file goes from the browser to the store in parts, and never through the server", async ({
  page,
  server,
}) => {
  const sent = { toStore: [] as number[], toServer: [] as number[] };
  page.on("request", (request) => {
    const size = request.postDataBuffer()?.length ?? 0;
    if (request.method() === "POST" || request.method() === "PUT") {
      (request.url().startsWith(server.url) ? sent.toServer : sent.toStore).push(size);
    }
  });
  const photo = randomBytes(21 * 1024 ** 2);
  await page.goto("/");
  await dropFile(
    page,
    "WhatsApp Chat with Harbour.zip",
    await zip({ "WhatsApp Chat with Harbour.txt": whatsAppChat(60), "IMG-1.jpg": photo }),
  );
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByText("60 messages").first()).toBeVisible();
  expect(sent.toStore.length).toBeGreaterThan(3);
  expect(Math.max(...sent.toServer)).toBeLessThan(10_000);
});
