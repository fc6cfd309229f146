import "server-only";
import { auth } from "@/lib/auth/auth";
import { authHeaders } from "@/lib/auth/auth-headers";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { clientAddress } from "@/lib/http/client-address";
import { holdToLimit } from "@/lib/limits/hold-to-limit";
import { refusedPlainly } from "./auth-refusal";

/**
 * Makes an account and signs in to it; what a guest had is its from then on. Answers the cookies.
 * @throws AppError `sign-up-closed`, `email-taken`, `too-many-requests`
 */
export async function signUp(
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<string[]> {
  if (env().SIGN_UP === "closed") throw signUpClosed();
  await holdToLimit("signUp", { address: clientAddress({ headers }) });
  const signedUp = await refusedPlainly(() =>
    auth().api.signUpEmail({
      headers: authHeaders(headers),
      body: { email, password, name: email },
      returnHeaders: true,
    }),
  );
  return signedUp.headers.getSetCookie();
}

function signUpClosed(): AppError {
  return new AppError(
    "sign-up-closed",
    "New accounts are not made on this server. Ask whoever runs it for one.",
  );
}
