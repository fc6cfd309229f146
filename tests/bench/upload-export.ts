import { openAsBlob } from "node:fs";
import path from "node:path";
import type { AppServer } from "../app-server";

/** A visitor of its own: the `cookie` header of its requests. */
export async function visit(server: AppServer): Promise<string> {
  const response = await fetch(`${server.url}/api/analyses`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

export async function uploadExport(
  server: AppServer,
  cookie: string,
  file: string,
): Promise<{ analysisId: string }> {
  const form = new FormData();
  form.set("file", await openAsBlob(file), path.basename(file));
  const response = await fetch(`${server.url}/api/analyze`, {
    method: "POST",
    body: form,
    headers: { cookie },
  });
  if (response.status !== 202)
    throw new Error(`The upload was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as { analysisId: string };
}
