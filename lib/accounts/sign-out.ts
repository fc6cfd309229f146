import "server-only";
import { auth } from "@/lib/auth/auth";

/** Ends the session of a request, if it has one; answers the cookies that take it from the browser. */
export async function signOut(headers: Headers): Promise<string[]> {
  const signedOut = await auth().api.signOut({ headers, returnHeaders: true });
  return signedOut.headers.getSetCookie();
}
