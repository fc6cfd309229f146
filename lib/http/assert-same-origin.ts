import { AppError } from "@/lib/errors/app-error";

/** Browsers name the page that sends a change; one of another site must not act with this site's cookie. */
export function assertSameOrigin(request: Request): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  if (request.headers.get("sec-fetch-site") === "cross-site") throw crossSite();
  if (origin === null) return;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  if (!URL.canParse(origin) || new URL(origin).host !== host) {
    throw crossSite();
  }
}

function crossSite(): AppError {
  return new AppError("cross-site", "This request came from another site and was not carried out.");
}
