import { expect, test, vi } from "vitest";
import type { Database } from "@/db/client";
import type { Upload } from "@/db/queries/uploads";

const surveyExport = vi.fn(async () => ({ chats: [] }));
vi.mock("@/lib/imports/survey-export", () => ({ surveyExport }));
vi.mock("@/lib/storage/file-store", () => ({ fileStore: () => ({ open: async () => ({}) }) }));
vi.mock("@/db/queries/uploads", () => ({ saveUploadSurvey: async () => {} }));

test("requests for the same look at an upload share one, and another reading has its own", async () => {
  const { surveyUploadOnce } = await import("@/lib/uploads/survey-upload-once");
  const look = (id: string, dateOrder: "dmy" | null) =>
    surveyUploadOnce({} as Database, { id, fileName: "chat.txt", survey: null } as Upload, { dateOrder });
  await Promise.all([look("a", null), look("a", null), look("a", "dmy"), look("b", null)]);
  expect(surveyExport).toHaveBeenCalledTimes(3);
  await look("a", null);
  expect(surveyExport).toHaveBeenCalledTimes(4);
});
