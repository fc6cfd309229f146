import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { allowSlowUploads } from "@/lib/http/allow-slow-uploads";

test("a server gives its requests an hour to arrive, and their headers a minute", async () => {
  const server = createServer((_request, response) => response.end("ok")).listen(0, "127.0.0.1");
  await once(server, "listening");
  allowSlowUploads();
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect([server.requestTimeout, server.headersTimeout]).toEqual([3_600_000, 60_000]);
  server.close();
});
