import { isHosted, startAppServer } from "../app-server";
import { expect, test } from "./test";

test("a second server on the same data folder ends with a clear error", async ({ server }) => {
  test.skip(isHosted, "The data folder holds no database then.");
  const second = startAppServer({ DATA_DIR: server.dataDir });
  await expect(second).rejects.toThrow(
    /in use by another Backscroll server \(process \d+\)\. Stop that one first/,
  );
});

test("a server whose settings are wrong ends with a line for each of them", async () => {
  const wrong = startAppServer({ MAX_UPLOAD_BYTES: "much", SIGN_UP: "maybe" });
  await expect(wrong).rejects.toThrow(/\n {2}SIGN_UP: .+\n {2}MAX_UPLOAD_BYTES: /);
});
