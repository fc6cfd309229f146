import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { noteAddresses } from "@/lib/http/client-address";

test("the address of a request is that of its connection, whatever it says itself", async () => {
  noteAddresses();
  const server = createServer((request, response) => response.end(request.headers["x-backscroll-peer"]));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { "x-backscroll-peer": "6.6.6.6" } });
  expect(await answer.text()).toBe("127.0.0.1");
  server.close();
});
