import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { checkWebhookUrl } from "@/lib/webhooks/check-webhook-url";
import { postSafely } from "@/lib/webhooks/post-safely";
import { isPrivateAddress } from "@/lib/webhooks/private-addresses";
import { signPayload } from "@/lib/webhooks/sign-payload";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.255.255",
  "192.168.0.1",
  "169.254.169.254",
  "100.100.100.200",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "::7f00:1",
  "64:ff9b::7f00:1",
  "fe80::1",
  "fd00::1",
  "2002:7f00:1::",
  "localhost",
])("%s is not on the public internet", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(["1.1.1.1", "172.32.0.1", "2606:4700:4700::1111", "::ffff:1.1.1.1"])("%s is", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test.each([
  "http://example.org/hook",
  "ftp://example.org",
  "https://user:secret@example.org",
  "https://127.0.0.1/hook",
  "https://2130706433/hook",
  "https://0x7f.1/hook",
  "https://[::1]/hook",
  "https://[::ffff:169.254.169.254]/",
])("%s is refused", (url) => {
  expect(() => checkWebhookUrl(url, { isPrivateAllowed: false })).toThrow();
});

test("https on the public internet is taken, and more where it is allowed", () => {
  expect(checkWebhookUrl("https://example.org/hook", { isPrivateAllowed: false }).href).toContain(
    "example.org",
  );
  expect(checkWebhookUrl("http://127.0.0.1:9/", { isPrivateAllowed: true }).port).toBe("9");
});

test("a name that means a private address is not connected to", async () => {
  let calls = 0;
  const server = createServer((_, response) => {
    calls += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const post = (isPrivateAllowed: boolean) => postSafely({ url, body: "{}", headers: {}, isPrivateAllowed });
  await expect(post(false)).rejects.toThrow("not on the public internet");
  expect(calls).toBe(0);
  expect(await post(true)).toBe(200);
  server.close();
});

test("a signature is that of the time and the body", () => {
  const at = new Date("2024-05-06T07:08:09.999Z");
  const seconds = Date.parse("2024-05-06T07:08:09Z") / 1000;
  const hex = createHmac("sha256", "s").update(`${seconds}.{"a":1}`).digest("hex");
  expect(signPayload('{"a":1}', { secret: "s", at })).toBe(`t=${seconds},v1=${hex}`);
});
