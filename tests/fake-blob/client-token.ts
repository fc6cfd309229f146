import { createHmac } from "node:crypto";
import { BlobRefusal } from "./refusal";

/** What a client token allows. */
export interface ClientGrant {
  pathname: string;
  validUntil: number;
  maximumSizeInBytes?: number;
  allowedContentTypes?: string[];
  allowOverwrite?: boolean;
  addRandomSuffix?: boolean;
  onUploadCompleted?: { callbackUrl: string; tokenPayload?: string };
}

/**
 * Who sends a request: the holder of the store's token, or a browser with what it was granted. A client token is
 * `vercel_blob_client_<store>_<base64 of "<hex HMAC of the payload>.<payload>">`, its payload base64 of JSON.
 */
export function senderOf(authorization: string, readWriteToken: string): "owner" | ClientGrant {
  const token = authorization.replace(/^Bearer /, "");
  if (token === readWriteToken) return "owner";
  const [, kind, client, , encoded = ""] = token.split("_");
  const [signature, payload = ""] = Buffer.from(encoded, "base64").toString().split(".");
  const expected = createHmac("sha256", readWriteToken).update(payload).digest("hex");
  if (kind !== "blob" || client !== "client" || signature !== expected) {
    throw new BlobRefusal(403, "forbidden", "Access denied");
  }
  const grant: ClientGrant = JSON.parse(Buffer.from(payload, "base64").toString());
  if (grant.validUntil < Date.now()) throw new BlobRefusal(403, "forbidden_client_token", "Token expired");
  return grant;
}

export function assertGranted(grant: ClientGrant, pathname: string, contentType: string): void {
  if (grant.pathname !== pathname) {
    throw new BlobRefusal(400, "bad_request", '"pathname" does not match the token payload');
  }
  if (grant.allowedContentTypes && !grant.allowedContentTypes.includes(contentType)) {
    throw new BlobRefusal(400, "bad_request", `contentType ${contentType} is not allowed`);
  }
}

export function assertSmallEnough(grant: ClientGrant, sizeBytes: number): void {
  const limit = grant.maximumSizeInBytes ?? Number.POSITIVE_INFINITY;
  if (sizeBytes <= limit) return;
  throw new BlobRefusal(400, "bad_request", `the file length cannot be greater than ${limit} bytes`);
}
