import { signOut } from "@/lib/accounts/sign-out";
import { only } from "@/lib/http/only";
import { respondWithCookies } from "@/lib/http/respond-with-cookies";
import { withErrors } from "@/lib/http/with-errors";

export const POST = withErrors(async ({ request }) =>
  respondWithCookies({ isSignedIn: false }, await signOut(request.headers)),
);

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
