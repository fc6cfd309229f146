import { signedRequest } from "@/inngest/embedded/sign-request";

const { INNGEST_DEV, INNGEST_BASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY } = process.env;

/** The Inngest server of which the environment of the tests tells, if it does. */
export const inngestUrl = INNGEST_BASE_URL || (INNGEST_DEV?.startsWith("http") ? INNGEST_DEV : undefined);

/** Its keys; a Dev Server has none. */
export const inngestKeys = INNGEST_SIGNING_KEY
  ? { eventKey: INNGEST_EVENT_KEY, signingKey: INNGEST_SIGNING_KEY }
  : undefined;

/** The settings that put the jobs of an app server on it. Each app server is an app of its own there. */
export function inngestSettings(port: number): Record<string, string> {
  const given = { INNGEST_DEV, INNGEST_BASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY };
  const set = Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return { ...Object.fromEntries(set), INNGEST_APP_ID: `backscroll-${Date.now()}-${port}` };
}

/** Tells it where functions are served, as its own look for them does: `appUrl` without the path. */
export async function joinInngest(appUrl: string): Promise<void> {
  const url = new URL(serveUrl(appUrl));
  const answer = await fetch(
    INNGEST_SIGNING_KEY
      ? signedRequest(url, "PUT", { url: url.href }, INNGEST_SIGNING_KEY)
      : new Request(url, { method: "PUT" }),
  );
  if (!answer.ok) throw new Error(`The Inngest server took no functions: ${await answer.text()}`);
}

/** So that it calls nobody who is gone. */
export async function leaveInngest(appUrl: string): Promise<void> {
  await ask(`/fn/remove?url=${encodeURIComponent(serveUrl(appUrl))}`, { method: "DELETE" });
}

/** Runs an ended run once more, as its dashboard does: the id of the new run. */
export async function rerunOnInngest(runId: string, step?: string): Promise<string> {
  const { rerun } = await change("rerun(runID: $runID, fromStep: $fromStep)", {
    runID: runId,
    fromStep: step === undefined ? null : { stepID: step },
  });
  return String(rerun);
}

export async function cancelOnInngest(runId: string): Promise<void> {
  await change("cancelRun(runID: $runID) { id }", { runID: runId });
}

const serveUrl = (appUrl: string) => `${appUrl}/api/inngest`;

const inputs = { runID: "ULID!", fromStep: "RerunFromStepInput" };

async function change(
  mutation: string,
  variables: Partial<Record<keyof typeof inputs, unknown>>,
): Promise<Record<string, unknown>> {
  const declared = (Object.keys(variables) as (keyof typeof inputs)[]).map(
    (key) => `$${key}: ${inputs[key]}`,
  );
  const query = `mutation (${declared.join(", ")}) { ${mutation} }`;
  const answer = await ask("/v0/gql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(`The Inngest server refused: ${JSON.stringify(errors)}`);
  return data;
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  const headers = { ...init.headers, authorization: `Bearer ${INNGEST_SIGNING_KEY}` };
  const answer = await fetch(new URL(path, inngestUrl), { ...init, headers });
  if (!answer.ok) throw new Error(`The Inngest server answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
