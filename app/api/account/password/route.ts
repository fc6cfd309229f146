import { db } from "@/db/client";
import { changePasswordSchema } from "@/lib/accounts/account.schema";
import { changePassword } from "@/lib/accounts/change-password";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { respondWithCookies } from "@/lib/http/respond-with-cookies";
import { withLiveUser } from "@/lib/http/with-user";

export const POST = withLiveUser(async ({ request, user }) => {
  const change = await readJson(request, changePasswordSchema);
  const { headers } = request;
  const cookies = await changePassword(db(), { headers, ownerId: user.id, ...change });
  return respondWithCookies({ isChanged: true }, cookies);
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
