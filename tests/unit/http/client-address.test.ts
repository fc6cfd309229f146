import { afterEach, expect, test, vi } from "vitest";

async function addressOf(
  headers: Record<string, string>,
  isBehindProxy: boolean,
): Promise<string | undefined> {
  vi.resetModules();
  vi.stubEnv("TRUST_PROXY", String(isBehindProxy));
  const { clientAddress } = await import("@/lib/http/client-address");
  return clientAddress({ headers: new Headers(headers) });
}
afterEach(() => vi.unstubAllEnvs());

const peer = { "x-backscroll-peer": "198.51.100.1" };

test("what a request says of its address counts for nothing without a proxy", async () => {
  expect(await addressOf({ ...peer, "x-forwarded-for": "203.0.113.9" }, false)).toBe("198.51.100.1");
});

test("behind a proxy the address is the one that the proxy added", async () => {
  expect(await addressOf({ ...peer, "x-forwarded-for": "10.0.0.1, 203.0.113.9" }, true)).toBe("203.0.113.9");
  expect(await addressOf(peer, true)).toBe("198.51.100.1");
});
