import { signOut } from "@/lib/accounts/sign-out";
import { respondWithCookies } from "@/lib/http/respond-with-cookies";
import { withErrors } from "@/lib/http/with-errors";

export const POST = withErrors(async ({ request }) =>
  respondWithCookies({ isSignedIn: false }, await signOut(request.headers)),
);
