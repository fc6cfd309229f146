import { lookup as resolve } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isPrivateAddress } from "./private-addresses";

const TIMEOUT_MS = 10_000;

interface SafePost {
  url: URL;
  body: string;
  headers: Record<string, string>;
  isPrivateAllowed: boolean;
}

/**
 * Posts to an address that somebody gave: follows no redirect, reads nothing of the answer but its status, and connects
 * only to the addresses it has checked, so that a name cannot mean another one a moment later.
 */
export function postSafely({ url, body, headers, isPrivateAllowed }: SafePost): Promise<number> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((done, fail) => {
    const sent = request(
      url,
      {
        method: "POST",
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
        lookup: isPrivateAllowed ? undefined : lookupPublic,
        // A connection that is kept could be one to another address of the same name.
        agent: false,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      },
      (response) => {
        done(response.statusCode ?? 0);
        response.destroy();
      },
    );
    sent.on("error", fail);
    sent.end(body);
  });
}

/** Resolves a name, and fails where any of its addresses is private. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isPrivateAddress(address))) {
      return callback(new PrivateAddressError(), "", 0);
    }
    if (options.all) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

export class PrivateAddressError extends Error {
  override name = "PrivateAddressError";

  constructor() {
    super("The address is not on the public internet.");
  }
}
