import { afterEach, expect, test, vi } from "vitest";
import { claimQueue, ownsQueue } from "@/inngest/queue-ownership";
import { log } from "@/lib/log/log";

process.env.LOG_LEVEL = "silent";

/** A lock that one holder has at a time, and that the test can take away. */
function aLock(isFree = true) {
  let lose = () => {};
  const state = {
    isFree,
    tries: 0,
    takeAway() {
      state.isFree = true;
      lose();
    },
    giveToAnother: () => lose(),
  };
  const takeLock = async (onLost: () => void) => {
    state.tries += 1;
    if (!state.isFree) return undefined;
    state.isFree = false;
    lose = onLost;
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
  await expect.poll(() => happened).toEqual(["begun"]);
  expect(ownsQueue()).toBe(true);
  await giveUp();
  expect(happened).toEqual(["begun", "ended"]);
  expect([ownsQueue(), lock.state.isFree]).toEqual([false, true]);
});

test("who finds it taken waits and takes over when it is free", async () => {
  const lock = aLock(false);
  const happened = claim(lock);
  await expect.poll(() => lock.state.tries).toBeGreaterThan(1);
  expect([ownsQueue(), happened]).toEqual([false, []]);
  lock.state.isFree = true;
  await expect.poll(() => happened).toEqual(["begun"]);
});

test("who loses it stops the engine, and starts it again with the next lock", async () => {
  const lock = aLock();
  const happened = claim(lock);
  await expect.poll(() => happened).toEqual(["begun"]);
  lock.state.takeAway();
  await expect.poll(() => happened).toEqual(["begun", "ended", "begun"]);
  expect(ownsQueue()).toBe(true);
});

test("who waits says so once, and once more after it had the lock in between", async () => {
  const said = vi.spyOn(log(), "warn").mockImplementation(() => {});
  const waits = () => said.mock.calls.filter(([message]) => /another server/.test(String(message))).length;
  const lock = aLock(false);
  const happened = claim(lock);
  await expect.poll(() => lock.state.tries).toBeGreaterThan(2);
  expect(waits()).toBe(1);
  lock.state.isFree = true;
  await expect.poll(() => happened).toEqual(["begun"]);
  lock.state.giveToAnother();
  await expect.poll(() => waits()).toBe(2);
});
