/** A JSON answer that sets cookies, given as the values of `Set-Cookie`. */
export function respondWithCookies(body: unknown, setCookies: string[], init?: ResponseInit): Response {
  const response = Response.json(body, init);
  for (const cookie of setCookies) response.headers.append("set-cookie", cookie);
  return response;
}
