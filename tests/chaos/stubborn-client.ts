import { openAsBlob } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { AppServer } from "../app-server";

const PAUSE_MS = 50;

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the harness reads the JSON it checks.
  body: any;
}

/** A person who asks again when the server has just been killed. */
export class StubbornClient {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly server: AppServer) {}

  get(path: string): Promise<Answer> {
    return this.ask("GET", path);
  }

  post(path: string, body?: unknown): Promise<Answer> {
    return this.ask("POST", path, body === undefined ? undefined : JSON.stringify(body));
  }

  delete(path: string): Promise<Answer> {
    return this.ask("DELETE", path);
  }

  /** Uploads a file, once: whether a request that was cut off had been accepted cannot be told. */
  async analyze(
    file: string,
    name: string,
    fields: Record<string, string> = {},
  ): Promise<{ analysisId: string; jobId: string }> {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) form.set(key, value);
    form.set("file", await openAsBlob(file), name);
    const { status, body } = await this.ask("POST", "/api/analyze", form);
    if (status !== 202) throw new Error(`The upload was answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  private async ask(method: string, path: string, body?: string | FormData): Promise<Answer> {
    for (;;) {
      const response = await fetch(`${this.server.url}${path}`, {
        method,
        body,
        headers: {
          cookie: [...this.cookies].map((pair) => pair.join("=")).join("; "),
          ...(typeof body === "string" && { "content-type": "application/json" }),
        },
      }).catch(() => undefined);
      const text = await response?.text().catch(() => undefined);
      if (!response || text === undefined) {
        await setTimeout(PAUSE_MS);
        continue;
      }
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (name && value) this.cookies.set(name, value);
      }
      return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : undefined };
    }
  }
}
