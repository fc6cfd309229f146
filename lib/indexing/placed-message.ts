import type { Message, Skipped } from "@/lib/formats/message";
import { storableMessage } from "./storable-message";

/** A message with its place in time: its own, or that of the message before it in its export; null where there is none. */
export interface PlacedMessage {
  message: Message;
  placedTime: number | null;
}

/** Makes each message fit to be compared and stored, and gives it its place; null stands for a record that is no message. */
export async function* placeMessages(
  records: AsyncIterable<Message | Skipped>,
): AsyncGenerator<PlacedMessage | null> {
  let placedTime: number | null = null;
  for await (const record of records) {
    if (record.type === "skipped") yield null;
    else {
      placedTime = record.time ?? placedTime;
      yield { message: storableMessage(record), placedTime };
    }
  }
}
