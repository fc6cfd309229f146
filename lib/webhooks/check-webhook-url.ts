import { isIP } from "node:net";
import { AppError } from "@/lib/errors/app-error";
import { isPrivateAddress } from "./private-addresses";

/**
 * The address to call, if it may be called: https, on the public internet. Names are checked again when they are resolved.
 * @throws AppError `bad-request`
 */
export function checkWebhookUrl(text: string, { isPrivateAllowed }: { isPrivateAllowed: boolean }): URL {
  const url = new URL(text);
  if (url.username || url.password) throw refusal("Leave user name and password out of the address.");
  const isPlain = url.protocol === "http:" && isPrivateAllowed;
  if (url.protocol !== "https:" && !isPlain) throw refusal("Give an address that begins with https.");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!isPrivateAllowed && isIP(host) !== 0 && isPrivateAddress(host)) {
    throw refusal("This address is not on the public internet, and this server calls no other.");
  }
  return url;
}

function refusal(message: string): AppError {
  return new AppError("bad-request", message);
}
