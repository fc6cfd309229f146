import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

const CHILD = `
import { whenParentEnds } from "./scripts/when-parent-ends.mjs";
const waiting = setInterval(() => {}, 1_000);
whenParentEnds(() => {
  console.log("alone");
  clearInterval(waiting);
});
console.log("up");
`;

test("a process hears that the shell it was started in is gone", async () => {
  // A second command keeps the shell from becoming the first one.
  const shell = spawn("sh", ["-c", '"$NODE" --input-type=module -e "$CHILD"; true'], {
    env: { ...process.env, NODE: process.execPath, CHILD },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: shell.stdout });
  expect(await once(lines, "line")).toEqual(["up"]);
  const alone = once(lines, "line");
  shell.kill("SIGTERM");
  expect(await alone).toEqual(["alone"]);
});
