import { signUpSchema } from "@/lib/accounts/account.schema";
import { signUp } from "@/lib/accounts/sign-up";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { respondWithCookies } from "@/lib/http/respond-with-cookies";
import { withErrors } from "@/lib/http/with-errors";

export const POST = withErrors(async ({ request }) => {
  const credentials = await readJson(request, signUpSchema);
  return respondWithCookies({ isSignedIn: true }, await signUp(request.headers, credentials));
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
