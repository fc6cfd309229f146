import { setTimeout as passing } from "node:timers/promises";
import type { Random } from "../chaos/random";
import type { Timings } from "./timings";
import { writeChat } from "./write-chat";

/** An analysis that the server has accepted, and what must become of it. */
interface Accepted {
  analysisId: string;
  jobId: string;
  messages: number;
  isCancelled: boolean;
}

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of any route, read by who asked.
  body: any;
}

const POLL_MS = 1_000;
const PATIENCE_MS = 5_000;
const QUESTIONS = ["Who wrote most?", "When did they talk about the harbour?", "What about lunch on Friday?"];
const ENDS = ["ready", "failed", "cancelled"];

/** One user with a cookie of their own, who uploads, waits, asks and cancels. */
export class Person {
  readonly accepted: Accepted[] = [];
  private cookie = "";

  constructor(
    private readonly url: string,
    private readonly timings: Timings,
    private readonly random: Random,
  ) {}

  /** Goes on until the deadline, in milliseconds since the epoch. */
  async useUntil(deadline: number): Promise<void> {
    await this.call("GET", "/api/analyses");
    while (Date.now() < deadline) {
      const accepted = await this.upload();
      if (!accepted) continue;
      if (this.random.next() < 0.25) await this.cancel(accepted);
      // Nobody waits idly: an analysis can be asked and looked at before it is ready.
      while (!(await this.follow(accepted, Math.min(deadline, Date.now() + PATIENCE_MS)))) {
        if (Date.now() > deadline) return;
        await this.look(accepted);
      }
      await this.look(accepted);
    }
  }

  /** What was accepted and did not end as it must, once all has ended or `deadline` has come. */
  async findLost(deadline: number): Promise<string[]> {
    const lost: string[] = [];
    for (const accepted of this.accepted) {
      const { analysisId, messages, isCancelled } = accepted;
      const end = await this.follow(accepted, deadline);
      const { body } = await this.call("GET", `/api/analyses/${analysisId}/status`);
      const isWhole = end === "ready" && body.counts.messages === messages;
      if (!isWhole && !(end === "cancelled" && isCancelled)) {
        lost.push(`${analysisId}: ${end ?? "not ended"}, ${body.counts?.messages} of ${messages} messages`);
      }
    }
    return lost;
  }

  /** Removes everything again. */
  async deleteAll(): Promise<void> {
    for (const { analysisId } of this.accepted.splice(0))
      await this.call("DELETE", `/api/analyses/${analysisId}`);
  }

  private async upload(): Promise<Accepted | undefined> {
    const messages = this.random.between(40, 200);
    const form = new FormData();
    form.set("file", new File([writeChat(messages, this.random)], "WhatsApp Chat with Harbour.txt"));
    const { status, body } = await this.call("POST", "/api/analyze", form);
    if (status !== 202) return undefined;
    const accepted = { analysisId: body.analysisId, jobId: body.jobId, messages, isCancelled: false };
    this.accepted.push(accepted);
    return accepted;
  }

  private async cancel(accepted: Accepted): Promise<void> {
    await passing(this.random.between(0, 2_000));
    const { status } = await this.call("POST", `/api/jobs/${accepted.jobId}/cancel`);
    accepted.isCancelled = status < 300;
  }

  /** How it ended; undefined where the deadline came first. */
  private async follow({ analysisId }: Accepted, deadline: number): Promise<string | undefined> {
    for (;;) {
      const { body } = await this.call("GET", `/api/analyses/${analysisId}/status`);
      if (ENDS.includes(body?.status)) return body.status;
      if (Date.now() > deadline) return undefined;
      await passing(POLL_MS);
    }
  }

  private async look({ analysisId }: Accepted): Promise<void> {
    await this.call("GET", `/api/analyses/${analysisId}/insights`);
    await this.call("GET", `/api/analyses/${analysisId}/messages`);
    await this.call("GET", "/api/jobs");
    const question = QUESTIONS[this.random.between(0, QUESTIONS.length - 1)];
    await this.call("POST", `/api/analyses/${analysisId}/chat`, JSON.stringify({ question }));
  }

  /** Asks, and waits as told where it was too much. */
  private async call(method: string, path: string, body?: FormData | string): Promise<Answer> {
    const name = `${method} ${path.replaceAll(/[0-9a-f-]{36}/g, "[id]")}`;
    const startedAt = performance.now();
    const headers: Record<string, string> = { cookie: this.cookie };
    if (typeof body === "string") headers["content-type"] = "application/json";
    try {
      const response = await fetch(this.url + path, { method, headers, body });
      const text = await response.text();
      this.timings.add(name, { status: response.status, took: performance.now() - startedAt });
      this.keepCookies(response);
      if (response.status === 429) await passing(1_000 * Number(response.headers.get("retry-after") ?? 1));
      const isJson = response.headers.get("content-type")?.includes("json");
      return { status: response.status, body: isJson ? JSON.parse(text) : text };
    } catch {
      this.timings.add(name, { status: 0, took: performance.now() - startedAt });
      return { status: 0, body: undefined };
    }
  }

  private keepCookies(response: Response): void {
    const given = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
    if (given.length === 0) return;
    const jar = new Map(this.cookie.split("; ").map((pair) => [pair.split("=")[0], pair]));
    for (const pair of given) jar.set(pair.split("=")[0], pair);
    this.cookie = [...jar.values()].filter(Boolean).join("; ");
  }
}
