import { expect, test } from "vitest";
import { ApiClient } from "./api-client";
import { storedFiles, withTestApp } from "./test-app";

withTestApp();

const chat = "12/03/2024, 18:45 - Ana: hello\n13/03/2024, 18:46 - Ben: hi\n";
const formStart = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${chat}`;
const formHeaders = { "content-type": "multipart/form-data; boundary=x" };

test("an upload that is aborted in its file ends and leaves nothing behind", async () => {
  const chunks = [formStart, chat.repeat(2000)];
  const body = new ReadableStream({
    pull: (controller) => {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(Buffer.from(chunk));
      else controller.error(new Error("The connection was lost."));
    },
  });
  const answer = await new ApiClient().call("POST", "/api/analyze", { body, headers: formHeaders });
  expect(answer.body.error.code).toBe("upload-cut-off");
  expect(storedFiles()).toEqual([]);
});

test("a form that ends in its file leaves nothing behind", async () => {
  const answer = await new ApiClient().call("POST", "/api/analyze", {
    body: formStart,
    headers: formHeaders,
  });
  expect(answer.status).toBe(400);
  expect(storedFiles()).toEqual([]);
});

test("a file with choices that make no sense leaves nothing behind", async () => {
  const answer = await new ApiClient().analyze(chat, { dateOrder: "sideways" });
  expect(answer.body.error).toMatchObject({
    code: "bad-request",
    message: expect.stringContaining("dateOrder"),
  });
  expect(storedFiles()).toEqual([]);
});
