import "server-only";
import { auth } from "@/lib/auth/auth";
import { authHeaders } from "@/lib/auth/auth-headers";
import { clientAddress } from "@/lib/http/client-address";
import { holdToLimit } from "@/lib/limits/hold-to-limit";
import { refusedPlainly } from "./auth-refusal";

/**
 * Signs in with a password; what a guest had is the account's from then on. Answers the cookies.
 * @throws AppError `wrong-credentials`, `too-many-requests`
 */
export async function signIn(
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<string[]> {
  await holdToLimit("signIn", { user: email, address: clientAddress({ headers }) });
  const signedIn = await refusedPlainly(() =>
    auth().api.signInEmail({
      headers: authHeaders(headers),
      body: { email, password },
      returnHeaders: true,
    }),
  );
  return signedIn.headers.getSetCookie();
}
