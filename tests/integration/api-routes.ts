import { readdirSync } from "node:fs";
import path from "node:path";

export type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

export interface ApiRoute {
  /** As Next names it: `/api/jobs/[id]/cancel`, `/api/auth/callback/[provider]`. */
  path: string;
  pattern: RegExp;
  load: () => Promise<Record<string, unknown>>;
}

/**
 * Every route of the API, by the files there are, so that a new one cannot be forgotten, but for the one that
 * takes what is left; fixed paths before those with ids.
 */
export const apiRoutes: ApiRoute[] = readdirSync("app/api", { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts" && !file.includes("[...path]"))
  .map((file) => {
    const route = path.posix.join("/api", path.dirname(file).replaceAll(path.sep, "/"));
    return {
      path: route,
      pattern: new RegExp(`^${route.replaceAll(/\[(\w+)\]/g, "(?<$1>[^/]+)")}$`),
      load: () => import(path.resolve("app/api", file)),
    };
  })
  .toSorted((one, other) => Number(one.path.includes("[")) - Number(other.path.includes("[")));

/** The methods that a route has, by what it says itself; that this is true is tested. */
export async function methodsOf({ load }: ApiRoute): Promise<string[]> {
  const { OPTIONS } = await load();
  const answer = (OPTIONS as () => Response)();
  const allowed = answer.headers.get("allow")?.split(", ") ?? [];
  return allowed.filter((method) => method !== "OPTIONS" && method !== "HEAD");
}

/** What Next would call. */
export async function findHandler(
  method: string,
  pathname: string,
): Promise<{ handler: Handler; params: Record<string, string> }> {
  for (const { pattern, load } of apiRoutes) {
    const match = pattern.exec(pathname);
    const handler = match && (await load())[method];
    if (match && handler) return { handler: handler as Handler, params: { ...match.groups } };
  }
  throw new Error(`There is no route ${method} ${pathname}`);
}
