import "server-only";
import type { Database } from "@/db/client";
import { env } from "@/lib/env";
import type { Asked } from "./answer";
import { answerByModel } from "./answer-by-model";
import { answerByQuoting } from "./answer-by-quoting";
import { answerExactly } from "./answer-exactly";
import type { ChatEvent } from "./chat.schema";
import { CitationFilter } from "./citation-filter";

/**
 * The answer to a question as the events of the chat route, `done` included. Only messages among the sources are cited.
 * @throws AppError `answer-unavailable` when the answer ends before its end
 */
export async function* answerQuestion(
  database: Database,
  { threadId, turnId, ...asked }: Asked & { threadId: string; turnId: string },
): AsyncGenerator<ChatEvent> {
  const bySearch = env().GEMINI_API_KEY ? answerByModel : answerByQuoting;
  const { mode, sources, pieces } =
    (await answerExactly(database, asked)) ?? (await bySearch(database, asked));
  const searched = asked.analysis.messageCount + asked.analysis.systemCount;
  yield { event: "sources", data: { threadId, turnId, mode, searched, messages: sources } };

  const byId = new Map(sources.map((message) => [message.messageId, message]));
  const filter = new CitationFilter(new Set(byId.keys()));
  for await (const piece of pieces) {
    const delta = filter.push(piece);
    if (delta) yield { event: "text", data: { delta } };
  }
  const rest = filter.flush();
  if (rest) yield { event: "text", data: { delta: rest } };
  const citations = [...filter.cited].flatMap((id) => byId.get(id) ?? []);
  yield { event: "citations", data: { citations } };
  yield { event: "done", data: { threadId, turnId } };
}
