import "server-only";
import { clientAddress } from "@/lib/http/client-address";

export const ADDRESS_HEADER = "x-backscroll-address";

/** The headers of a request with the address that it really comes from, for the list of sessions. */
export function authHeaders(headers: Headers): Headers {
  const withAddress = new Headers(headers);
  withAddress.delete(ADDRESS_HEADER);
  const address = clientAddress({ headers });
  if (address) withAddress.set(ADDRESS_HEADER, address);
  return withAddress;
}
