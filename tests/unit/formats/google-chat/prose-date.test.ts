import { expect, test } from "vitest";
import { readProseDate } from "@/lib/formats/google-chat/prose-date";

const instant = Date.UTC(2023, 2, 7, 17, 29, 42);

test.each([
  "Tuesday, March 7, 2023 at 5:29:42 PM UTC",
  "Tuesday, March 7, 2023 at 5:29:42\u202fPM UTC",
  "Tuesday, March 7, 2023 at 17:29:42 UTC",
  "Tuesday, 7 March 2023 at 17:29:42 UTC",
  "Dienstag, 7. März 2023 um 17:29:42 UTC",
  "mardi 7 mars 2023 à 17:29:42 UTC",
  "martes, 7 de marzo de 2023, 17:29:42 UTC",
  "martedì 7 marzo 2023 alle ore 17:29:42 UTC",
  "terça-feira, 7 de março de 2023 às 17:29:42 UTC",
  "dinsdag 7 maart 2023 om 17:29:42 UTC",
  "вторник, 7 марта 2023 г. в 17:29:42 UTC",
  "wtorek, 7 marca 2023 17:29:42 UTC",
  "tiistai 7. maaliskuuta 2023 klo 17.29.42 UTC",
  "7 Mart 2023 Salı 17:29:42 UTC",
  "lúc 17:29:42 UTC Thứ Ba, 7 tháng 3, 2023",
  "2023年3月7日火曜日 17時29分42秒 UTC",
  "2023年3月7日星期二 UTC 下午5:29:42",
  "2023년 3월 7일 화요일 오후 5시 29분 42초 UTC",
  "2023-03-07T17:29:42Z",
  "Tuesday, March 7, 2023 at 7:29:42 PM GMT+2",
])("reads %s", (text) => {
  expect(readProseDate(text)).toBe(instant);
});

test("tells noon from midnight", () => {
  expect(readProseDate("Monday, January 1, 2024 at 12:05:00 AM UTC")).toBe(Date.UTC(2024, 0, 1, 0, 5));
  expect(readProseDate("Monday, January 1, 2024 at 12:05:00 PM UTC")).toBe(Date.UTC(2024, 0, 1, 12, 5));
});

test.each([
  "",
  "yesterday",
  "Tuesday, February 30, 2023 at 5:29:42 PM UTC",
  "Tuesday, Frimaire 7, 2023 at 5:29:42 PM UTC",
  "Tuesday, March 7, 2023 at 25:29:42 UTC",
  "1".repeat(10_000),
])("refuses %s", (text) => {
  expect(readProseDate(text)).toBeNull();
});
