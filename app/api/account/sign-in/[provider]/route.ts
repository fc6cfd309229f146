import { db } from "@/db/client";
import { removeProvider } from "@/lib/accounts/remove-provider";
import { signInWith } from "@/lib/accounts/sign-in-with";
import { only } from "@/lib/http/only";
import { respondWithCookies } from "@/lib/http/respond-with-cookies";
import { withErrors } from "@/lib/http/with-errors";
import { withLiveUser } from "@/lib/http/with-user";

export const POST = withErrors<{ provider: string }>(async ({ request, params }) => {
  const { url, setCookies } = await signInWith(request.headers, params.provider);
  return respondWithCookies({ url }, setCookies);
});

/** Signing in with it ends; whoever is signed in stays so. */
export const DELETE = withLiveUser<{ provider: string }>(async ({ user, params }) => {
  await removeProvider(db(), { ownerId: user.id, provider: params.provider });
  return Response.json({ isRemoved: true });
});

export const { GET, HEAD, PUT, PATCH, OPTIONS } = only("POST", "DELETE");
