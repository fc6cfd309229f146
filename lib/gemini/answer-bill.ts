import "server-only";
import type { GenerateContentRequest } from "@google/generative-ai";
import { estimateTokens } from "@/lib/chunking/estimate-tokens";
import { log } from "@/lib/log/log";
import { countAnswer } from "./budget";

/** What a piece of an answer tells of its cost so far. */
interface Told {
  modelVersion?: string;
  usageMetadata?: {
    promptTokenCount?: number;
    toolUsePromptTokenCount?: number;
    candidatesTokenCount?: number;
    thoughtsTokenCount?: number;
  };
}

/** Counts the tokens of one request, also of one that was broken off. */
export class AnswerBill {
  #told: Told = {};
  #isOwed = false;

  constructor(
    private readonly model: string,
    private readonly request: GenerateContentRequest,
  ) {}

  /** A request is under way: from here on it costs, even when nobody waits for its answer. */
  owe(): void {
    this.#isOwed = true;
  }

  /** It was refused. */
  waive(): void {
    this.#isOwed = false;
  }

  note({ modelVersion, usageMetadata }: Told): void {
    if (modelVersion) this.#told.modelVersion = modelVersion;
    if (usageMetadata) this.#told.usageMetadata = usageMetadata;
  }

  /** Never throws: an answer that is there is worth more than its bill. */
  async settle(): Promise<void> {
    if (!this.#isOwed) return;
    const { modelVersion = this.model, usageMetadata: usage } = this.#told;
    // Whoever leaves before the service tells has had it read the question all the same.
    const asked = usage
      ? (usage.promptTokenCount ?? 0)
      : estimateTokens(JSON.stringify(this.request.contents));
    await countAnswer({
      model: modelVersion,
      inputTokens: asked + (usage?.toolUsePromptTokenCount ?? 0),
      outputTokens: (usage?.candidatesTokenCount ?? 0) + (usage?.thoughtsTokenCount ?? 0),
    }).catch((error: unknown) => log().warn({ err: error }, "the tokens of an answer could not be counted"));
  }
}
