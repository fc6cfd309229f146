import { comeBackFrom } from "@/lib/accounts/sign-in-with";
import { only } from "@/lib/http/only";
import { respondWithCookies } from "@/lib/http/respond-with-cookies";
import { withErrors } from "@/lib/http/with-errors";

/** Where GitHub and Google send people back to. */
export const GET = withErrors<{ provider: string }>(async ({ request, params }) => {
  const { location, setCookies } = await comeBackFrom(params.provider, request);
  return respondWithCookies(null, setCookies, { status: 302, headers: { location } });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
