import { EventSourceParserStream } from "eventsource-parser/stream";
import { type ChatEvent, type ChatEventName, chatEventSchemas } from "@/lib/ask/chat.schema";

function isChatEventName(name: string | undefined): name is ChatEventName {
  return name !== undefined && name in chatEventSchemas;
}

/** The events of an answer as they arrive. Events this page does not know are passed over. */
export async function* readChatEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ChatEvent> {
  const events = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (!isChatEventName(value.event)) continue;
      const data = chatEventSchemas[value.event].parse(JSON.parse(value.data));
      yield { event: value.event, data } as ChatEvent;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
