import "server-only";
import type { Database } from "@/db/client";
import { type Draft, finishTurn, saveDraft } from "@/db/queries/turns";
import type { SourcesOfChat, Turn } from "@/db/schema/threads";
import { log } from "@/lib/log/log";
import type { ChatEvent, CitedMessage } from "./chat.schema";

/** What was written is stored this often, for readers who come back in the middle of an answer. */
const SAVE_EVERY_MS = 400;
/** While nothing is written, only every third time: as a sign of life. */
const IDLE_TICKS = 3;

interface TurnAttempt {
  turnId: string;
  attempt: number;
  mode: Turn["mode"];
  /** The chat of messages that do not name theirs. */
  analysisId: string | null;
}

/** Keeps an answer in the database while it is written. `onStopped` is told when somebody has stopped it meanwhile. */
export class TurnDraft {
  readonly #draft: Draft;
  #isChanged = false;
  #isSaving = false;
  #ticks = 0;
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly turn: TurnAttempt,
    private readonly onStopped: () => void,
  ) {
    this.#draft = { answer: "", mode: turn.mode, sources: [], unsourced: [], searched: null };
    this.#timer = setInterval(() => void this.#tick(), SAVE_EVERY_MS);
  }

  take(event: ChatEvent): void {
    if (event.event === "sources") {
      const { mode, searched, messages } = event.data;
      Object.assign(this.#draft, { mode, searched, sources: byChat(messages, this.turn.analysisId) });
      this.#isChanged = true;
    }
    if (event.event === "citations") this.#draft.unsourced = event.data.unsourced;
    if (event.event === "text") {
      this.#draft.answer += event.data.delta;
      this.#isChanged = true;
    }
  }

  /** Stores the end of the answer. False when it had been stopped before. */
  finish(status: "answered" | "failed", problem: string | null = null): Promise<boolean> {
    const { turnId, attempt } = this.turn;
    return finishTurn(this.database, { turnId, attempt, draft: this.#draft, status, problem });
  }

  /** Nothing is stored from here on. */
  close(): void {
    clearInterval(this.#timer);
  }

  async #tick(): Promise<void> {
    this.#ticks++;
    if (this.#isSaving || !(this.#isChanged || this.#ticks % IDLE_TICKS === 0)) return;
    this.#isSaving = true;
    const draft = this.#isChanged ? { ...this.#draft } : undefined;
    this.#isChanged = false;
    const { turnId, attempt } = this.turn;
    try {
      if (!(await saveDraft(this.database, { turnId, attempt, draft }))) this.onStopped();
    } catch (error) {
      this.#isChanged = true;
      log().warn({ err: error, turnId }, "an unfinished answer could not be stored");
    } finally {
      this.#isSaving = false;
    }
  }
}

/** In the order in which they come; the numbers in an answer about several chats count on from chat to chat. */
function byChat(messages: CitedMessage[], analysisId: string | null): SourcesOfChat[] {
  const chats: SourcesOfChat[] = [];
  for (const { messageId, across } of messages) {
    const of = across?.analysisId ?? analysisId;
    if (!of) continue;
    const last = chats.at(-1);
    if (last?.analysisId === of) last.messageIds.push(messageId);
    else chats.push({ analysisId: of, messageIds: [messageId] });
  }
  return chats;
}
