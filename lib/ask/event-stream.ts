import type { ChatEvent } from "./chat.schema";

/** Proxies close a connection on which nothing comes; a comment is something, and no event. */
const KEEP_ALIVE_MS = 15_000;

/**
 * Server-sent events as a response. `run` gets a function that sends; it goes on to its end even when the reader has gone away.
 */
export function eventStreamResponse(run: (send: (event: ChatEvent) => void) => Promise<void>): Response {
  const encoder = new TextEncoder();
  let isOpen = true;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const keepAlive = setInterval(() => write(": \n\n"), KEEP_ALIVE_MS);
      try {
        await run(({ event, data }) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      } finally {
        clearInterval(keepAlive);
      }
      if (isOpen) controller.close();
    },
    cancel() {
      isOpen = false;
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
