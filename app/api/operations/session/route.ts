import { clientAddress } from "@/lib/http/client-address";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { withErrors } from "@/lib/http/with-errors";
import { holdToLimit } from "@/lib/limits/hold-to-limit";
import { operatorTokenSchema } from "@/lib/operations/operations.schema";
import { endedOperatorCookie } from "@/lib/operations/operator-session";
import { signInOperator } from "@/lib/operations/sign-in-operator";

/** Exchanges the operator's token for a cookie. */
export const POST = withErrors(async ({ request }) => {
  await holdToLimit("signIn", { address: clientAddress(request) });
  const { token } = await readJson(request, operatorTokenSchema);
  const cookie = signInOperator(token, { now: Date.now() });
  return Response.json({ isOperator: true }, { headers: { "set-cookie": cookie } });
});

export const DELETE = withErrors(() =>
  Response.json({ isOperator: false }, { headers: { "set-cookie": endedOperatorCookie() } }),
);

export const { GET, HEAD, PUT, PATCH, OPTIONS } = only("POST", "DELETE");
