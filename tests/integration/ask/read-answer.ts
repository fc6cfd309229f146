import { createParser } from "eventsource-parser";
import { type AnswerCost, type ChatEvent, type ChatEventName, chatEventSchemas } from "@/lib/ask/chat.schema";

/** The events of an answer as they come; one that does not fit its schema is an error. */
export async function* chatEvents(response: Response): AsyncGenerator<ChatEvent> {
  const arrived: ChatEvent[] = [];
  const parser = createParser({
    onEvent({ event, data }) {
      const name = event as ChatEventName;
      arrived.push({ event: name, data: chatEventSchemas[name].parse(JSON.parse(data)) } as ChatEvent);
    },
  });
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    parser.feed(decoder.decode(bytes, { stream: true }));
    yield* arrived.splice(0);
  }
}

export interface WholeAnswer {
  /** Names of the events after `accepted`, with texts that follow each other as one. */
  order: string[];
  accepted: Extract<ChatEvent, { event: "accepted" }>["data"];
  text: string;
  /** As they were last told. */
  sources: Extract<ChatEvent, { event: "sources" }>["data"];
  citations: number[];
  /** Sentences that cite nothing, in words. */
  unsourced: string[];
  isNotInChat: boolean | undefined;
  error: { code: string; message: string } | undefined;
  cost: AnswerCost | undefined;
}

export async function readAnswer(response: Response): Promise<WholeAnswer> {
  const events: ChatEvent[] = [];
  for await (const event of chatEvents(response)) events.push(event);
  const one = <N extends ChatEventName>(name: N) =>
    events.findLast((event) => event.event === name)?.data as
      | Extract<ChatEvent, { event: N }>["data"]
      | undefined;
  const [accepted, ...answer] = events;
  const sources = one("sources");
  if (accepted?.event !== "accepted" || !sources)
    throw new Error(`No sources came: ${JSON.stringify(events)}`);
  const text = events.flatMap((event) => (event.event === "text" ? event.data.delta : [])).join("");
  const { citations = [], unsourced = [], isNotInChat } = one("citations") ?? {};
  return {
    order: answer.map(({ event }) => event).filter((name, i, all) => name !== all[i - 1]),
    accepted: accepted.data,
    text,
    sources,
    citations: citations.map(({ messageId }) => messageId),
    unsourced: unsourced.map(({ from, to }) => text.slice(from, to)),
    isNotInChat,
    error: one("error"),
    cost: one("cost"),
  };
}

/** Numbers that stand in a text as citations. */
export function citedIn(text: string): number[] {
  return [...new Set([...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])))];
}
