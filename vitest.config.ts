import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
/** A condition is waited for as long as it may take on a machine that is slow, or busy with something else. */
const patience = { poll: { timeout: 120_000, interval: 20 } };
const alias = { "@": root, "server-only": path.join(root, "tests/server-only.ts") };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          testTimeout: 180_000,
          expect: patience,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: patience,
          env: { LOG_LEVEL: "silent" },
        },
      },
    ],
    maxWorkers: 2,
  },
});
