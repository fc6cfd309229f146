import { afterEach, expect, test, vi } from "vitest";
import { claimQueue, ownsQueue } from "@/inngest/queue-ownership";

process.env.LOG_LEVEL = "silent";

/** A lock that one holder has at a time, and that the test can take away. */
function aLock(isFree = true) {
  let lose = () => {};
  const state = { isFree, takeAway: () => lose() };
  const takeLock = async (onLost: () => void) => {
    if (!state.isFree) return undefined;
    state.isFree = false;
    lose = () => {
      state.isFree = true;
      onLost();
    };
    return {
      release: async () => {
        state.isFree = true;
      },
    };
  };
  return { state, takeLock };
}

let giveUp = async () => {};
afterEach(() => giveUp());

function claim(lock: ReturnType<typeof aLock>) {
  const happened: string[] = [];
  giveUp = claimQueue({
    takeLock: lock.takeLock,
    begin: async () => void happened.push("begun"),
    end: async () => void happened.push("ended"),
    retryMs: 1,
  });
  return happened;
}

test("who gets the lock runs the engine, and stops it when giving up", async () => {
  const lock = aLock();
  const happened = claim(lock);
  await vi.waitFor(() => expect(happened).toEqual(["begun"]));
  expect(ownsQueue()).toBe(true);
  await giveUp();
  expect(happened).toEqual(["begun", "ended"]);
  expect([ownsQueue(), lock.state.isFree]).toEqual([false, true]);
});

test("who finds it taken waits and takes over when it is free", async () => {
  const lock = aLock(false);
  const happened = claim(lock);
  await vi.waitFor(() => expect(ownsQueue()).toBe(false));
  expect(happened).toEqual([]);
  lock.state.isFree = true;
  await vi.waitFor(() => expect(happened).toEqual(["begun"]));
});

test("who loses it stops the engine, and starts it again with the next lock", async () => {
  const lock = aLock();
  const happened = claim(lock);
  await vi.waitFor(() => expect(happened).toEqual(["begun"]));
  lock.state.takeAway();
  await vi.waitFor(() => expect(happened).toEqual(["begun", "ended", "begun"]));
  expect(ownsQueue()).toBe(true);
});
