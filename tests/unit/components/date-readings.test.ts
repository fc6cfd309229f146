import { describe, expect, it } from "vitest";
import { dateReadings } from "@/components/home/date-readings";

describe("dateReadings", () => {
  it("reads the first date each way, the assumed one first", () => {
    expect(dateReadings("2023-03-04T09:00:00", "dmy")).toEqual([
      { order: "dmy", day: "2023-03-04" },
      { order: "mdy", day: "2023-04-03" },
    ]);
    expect(dateReadings("2023-04-03T09:00:00", "mdy")).toEqual([
      { order: "mdy", day: "2023-04-03" },
      { order: "dmy", day: "2023-03-04" },
    ]);
  });

  it("offers all three orders where the year may come first", () => {
    expect(dateReadings("2003-04-05T09:00:00", "ymd")).toEqual([
      { order: "ymd", day: "2003-04-05" },
      { order: "dmy", day: "2005-04-03" },
      { order: "mdy", day: "2005-03-04" },
    ]);
  });

  it("leaves out a reading that is no day", () => {
    expect(dateReadings("2023-02-25T09:00:00", "dmy")).toEqual([{ order: "dmy", day: "2023-02-25" }]);
  });
});
