import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the JSON it asserts on.
  body: any;
  response: Response;
}

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type RouteModule = Partial<Record<string, unknown>>;

const routes: [pattern: RegExp, load: () => Promise<RouteModule>][] = [
  [/^\/api\/uploads$/, () => import("@/app/api/uploads/route")],
  [/^\/api\/uploads\/grants$/, () => import("@/app/api/uploads/grants/route")],
  [/^\/api\/uploads\/claims$/, () => import("@/app/api/uploads/claims/route")],
  [/^\/api\/uploads\/arrivals$/, () => import("@/app/api/uploads/arrivals/route")],
  [/^\/api\/uploads\/(?<id>[^/]+)\/survey$/, () => import("@/app/api/uploads/[id]/survey/route")],
  [/^\/api\/uploads\/(?<id>[^/]+)\/table$/, () => import("@/app/api/uploads/[id]/table/route")],
  [/^\/api\/analyze$/, () => import("@/app/api/analyze/route")],
  [/^\/api\/analyses$/, () => import("@/app/api/analyses/route")],
  [/^\/api\/analyses\/(?<id>[^/]+)$/, () => import("@/app/api/analyses/[id]/route")],
  [/^\/api\/analyses\/(?<id>[^/]+)\/status$/, () => import("@/app/api/analyses/[id]/status/route")],
  [/^\/api\/analyses\/(?<id>[^/]+)\/insights$/, () => import("@/app/api/analyses/[id]/insights/route")],
  [/^\/api\/analyses\/(?<id>[^/]+)\/messages$/, () => import("@/app/api/analyses/[id]/messages/route")],
  [/^\/api\/analyses\/(?<id>[^/]+)\/activity$/, () => import("@/app/api/analyses/[id]/activity/route")],
  [/^\/api\/analyses\/(?<id>[^/]+)\/people$/, () => import("@/app/api/analyses/[id]/people/route")],
  [
    /^\/api\/analyses\/(?<id>[^/]+)\/people\/merge$/,
    () => import("@/app/api/analyses/[id]/people/merge/route"),
  ],
  [
    /^\/api\/analyses\/(?<id>[^/]+)\/people\/unmerge$/,
    () => import("@/app/api/analyses/[id]/people/unmerge/route"),
  ],
  [/^\/api\/analyses\/(?<id>[^/]+)\/chat$/, () => import("@/app/api/analyses/[id]/chat/route")],
  [
    /^\/api\/analyses\/(?<id>[^/]+)\/threads\/latest$/,
    () => import("@/app/api/analyses/[id]/threads/latest/route"),
  ],
  [/^\/api\/analyses\/(?<id>[^/]+)\/threads$/, () => import("@/app/api/analyses/[id]/threads/route")],
  [/^\/api\/chat$/, () => import("@/app/api/chat/route")],
  [/^\/api\/threads$/, () => import("@/app/api/threads/route")],
  [/^\/api\/threads\/latest$/, () => import("@/app/api/threads/latest/route")],
  [/^\/api\/threads\/(?<id>[^/]+)$/, () => import("@/app/api/threads/[id]/route")],
  [/^\/api\/turns\/(?<id>[^/]+)$/, () => import("@/app/api/turns/[id]/route")],
  [/^\/api\/turns\/(?<id>[^/]+)\/stop$/, () => import("@/app/api/turns/[id]/stop/route")],
  [/^\/api\/turns\/(?<id>[^/]+)\/regenerate$/, () => import("@/app/api/turns/[id]/regenerate/route")],
  [/^\/api\/turns\/(?<id>[^/]+)\/feedback$/, () => import("@/app/api/turns/[id]/feedback/route")],
  [/^\/api\/webhooks$/, () => import("@/app/api/webhooks/route")],
  [/^\/api\/webhooks\/(?<id>[^/]+)$/, () => import("@/app/api/webhooks/[id]/route")],
  [/^\/api\/webhooks\/(?<id>[^/]+)\/deliveries$/, () => import("@/app/api/webhooks/[id]/deliveries/route")],
  [/^\/api\/operations$/, () => import("@/app/api/operations/route")],
  [/^\/api\/operations\/session$/, () => import("@/app/api/operations/session/route")],
  [/^\/api\/jobs$/, () => import("@/app/api/jobs/route")],
  [/^\/api\/jobs\/figures$/, () => import("@/app/api/jobs/figures/route")],
  [/^\/api\/jobs\/stream$/, () => import("@/app/api/jobs/stream/route")],
  [/^\/api\/jobs\/(?<id>[^/]+)$/, () => import("@/app/api/jobs/[id]/route")],
  [/^\/api\/jobs\/(?<id>[^/]+)\/result$/, () => import("@/app/api/jobs/[id]/result/route")],
  [/^\/api\/jobs\/(?<id>[^/]+)\/replay$/, () => import("@/app/api/jobs/[id]/replay/route")],
  [/^\/api\/jobs\/(?<id>[^/]+)\/cancel$/, () => import("@/app/api/jobs/[id]/cancel/route")],
  [/^\/api\/jobs\/(?<id>[^/]+)\/retry$/, () => import("@/app/api/jobs/[id]/retry/route")],
];

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
    }
  }
}

async function findHandler(
  method: string,
  path: string,
): Promise<{ handler: Handler; params: Record<string, string> }> {
  for (const [pattern, load] of routes) {
    const match = pattern.exec(path);
    const handler = match && (await load())[method];
    if (match && handler) return { handler: handler as Handler, params: { ...match.groups } };
  }
  throw new Error(`There is no route ${method} ${path}`);
}
