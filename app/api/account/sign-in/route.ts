import { signInSchema } from "@/lib/accounts/account.schema";
import { signIn } from "@/lib/accounts/sign-in";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { respondWithCookies } from "@/lib/http/respond-with-cookies";
import { withErrors } from "@/lib/http/with-errors";

export const POST = withErrors(async ({ request }) => {
  const credentials = await readJson(request, signInSchema);
  return respondWithCookies({ isSignedIn: true }, await signIn(request.headers, credentials));
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
