// @ts-check
import { spawnSync } from "node:child_process";

/**
 * `npm run audit`: known weaknesses of the packages that run on the server. Ends with 1 for a high one. Where no registry
 * answers it says so and ends with 0, since nothing was found out.
 */
const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  timeout: 60_000,
  maxBuffer: 64 * 1024 ** 2,
  shell: process.platform === "win32",
});

const counts = countsIn(stdout);
if (!counts)
  process.stdout.write("Audit: the registry does not answer such questions, so nothing was checked.\n");
else {
  const found = Object.entries(counts).filter(([level, count]) => level !== "total" && count > 0);
  process.stdout.write(
    `Audit: ${found.map(([level, count]) => `${count} ${level}`).join(", ") || "nothing known"}.\n`,
  );
  if ((counts.high ?? 0) + (counts.critical ?? 0) > 0) process.exitCode = 1;
}

/** @param {string} report @returns {Record<string, number> | undefined} */
function countsIn(report) {
  try {
    return JSON.parse(report).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
