import { expect, test, vi } from "vitest";
import { takeQueueLock } from "@/db/queue-lock";

const session = { query: vi.fn(), end: vi.fn(async () => {}), on: vi.fn() };
vi.mock("@/db/drivers/driver", () => ({ driverFor: async () => ({ openSession: async () => session }) }));

test("a connection on which the lock could not be asked for is ended, as it may hold it all the same", async () => {
  session.query.mockRejectedValueOnce(new Error("Query read timeout"));
  await expect(takeQueueLock("postgres://nowhere/chats", () => {})).rejects.toThrow("Query read timeout");
  expect(session.end).toHaveBeenCalledOnce();
});
