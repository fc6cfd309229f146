import { createHmac } from "node:crypto";

/**
 * What proves that a body comes from here and is not an old one sent again: `t=<seconds>,v1=<hex>`, the HMAC-SHA256 of
 * `<seconds>.<body>` with the webhook's secret.
 */
export function signPayload(body: string, { secret, at }: { secret: string; at: Date }): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const signature = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${signature}`;
}
