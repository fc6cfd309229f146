import { isHosted, startAppServer } from "../app-server";
import { expect, test } from "./test";

test("a second server on the same data folder ends with a clear error", async ({ server }) => {
  test.skip(isHosted, "The data folder holds no database then.");
  const second = startAppServer({ DATA_DIR: server.dataDir });
  await expect(second).rejects.toThrow(
    /in use by another Backscroll server \(process \d+\)\. Stop that one first/,
  );
});
