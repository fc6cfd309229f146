import { isSameSecret } from "@/lib/auth/is-same-secret";

/** Whether a request carries the token. */
export function hasMetricsToken(request: Request, token: string): boolean {
  return isSameSecret(request.headers.get("authorization") ?? "", `Bearer ${token}`);
}
