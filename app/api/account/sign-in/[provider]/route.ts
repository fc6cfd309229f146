import { signInWith } from "@/lib/accounts/sign-in-with";
import { only } from "@/lib/http/only";
import { respondWithCookies } from "@/lib/http/respond-with-cookies";
import { withErrors } from "@/lib/http/with-errors";

export const POST = withErrors<{ provider: string }>(async ({ request, params }) => {
  const { url, setCookies } = await signInWith(request.headers, params.provider);
  return respondWithCookies({ url }, setCookies);
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
