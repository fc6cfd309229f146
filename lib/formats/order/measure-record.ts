import type { ChatRecord } from "@/lib/formats/export-format";
import type { Measured } from "@/lib/formats/order/chronological-window";

export function measureRecord(record: ChatRecord): Measured {
  return record.type === "message"
    ? { time: record.time, size: record.text.length }
    : { time: null, size: 0 };
}
