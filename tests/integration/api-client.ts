import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import { findHandler } from "./api-routes";

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the JSON it asserts on.
  body: any;
  response: Response;
}

/** A person with a cookie jar who calls the route handlers as Next would. */
export class ApiClient {
  private readonly cookies = new Map<string, string>();

  async call(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const url = new URL(path, "http://localhost:3000");
    const headers = new Headers(init.headers);
    headers.set("host", url.host);
    if (this.cookies.size > 0)
      headers.set("cookie", [...this.cookies].map((pair) => pair.join("=")).join("; "));
    const request = new Request(url, { ...init, method, headers, ...{ duplex: "half" } });
    const { handler, params } = await findHandler(method, url.pathname);
    const response = await handler(request, { params: Promise.resolve(params) });
    this.keepCookies(response);
    const isJson = response.headers.get("content-type")?.includes("json");
    return { status: response.status, body: isJson ? await response.json() : undefined, response };
  }

  get(path: string): Promise<Answer> {
    return this.call("GET", path);
  }

  post(path: string, body?: unknown): Promise<Answer> {
    if (body === undefined) return this.call("POST", path);
    return this.call("POST", path, {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
  }

  /** Sends a file as a browser's form would. */
  analyze(
    content: string | Uint8Array<ArrayBuffer>,
    fields: Record<string, string> = {},
    name = "chat.txt",
  ): Promise<Answer> {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) form.set(key, value);
    form.set("file", new File([content], name));
    return this.call("POST", "/api/analyze", { body: form });
  }

  /** Stores a file to be analysed later, and answers its id. */
  async upload(content: string | Uint8Array, name = "chat.txt"): Promise<string> {
    const { body } = await this.call("POST", `/api/uploads?name=${encodeURIComponent(name)}`, {
      body: typeof content === "string" ? content : new Uint8Array(content),
    });
    return body.upload.id;
  }

  /** Polls until the analysis has come to an end, and answers every status seen on the way. */
  async follow(analysisId: string): Promise<AnalysisProgress[]> {
    const seen: AnalysisProgress[] = [];
    for (;;) {
      const { body } = await this.get(`/api/analyses/${analysisId}/status`);
      seen.push(body);
      if (!["pending", "processing"].includes(body.status)) return seen;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private keepCookies(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name && value) this.cookies.set(name, value);
      else if (name) this.cookies.delete(name);
    }
  }
}
