import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type AppServer, startAppServer } from "../app-server";
import type { BenchRow } from "./bench-row";
import { writeWhatsAppExport } from "./generate-chat";
import { percentile } from "./percentile";
import { uploadExport, visit } from "./upload-export";

const UPLOADS = 7;
const POLL_EVERY_MS = 50;
const LONGEST_INDEXING_MS = 8 * 60_000;

/** The built app on the embedded defaults: how soon an upload is accepted, and whether the page is answered meanwhile. */
export async function benchServing(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "backscroll-bench-"));
  const server = await startAppServer();
  try {
    return [...(await benchAccepting(server, folder)), ...(await benchStatus(server, folder))];
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Loopback transfer of such a file takes a few milliseconds, which are counted in. */
async function benchAccepting(server: AppServer, folder: string): Promise<BenchRow[]> {
  const file = path.join(folder, "5000.txt");
  await writeWhatsAppExport(file, 5_000, 1);
  const cookie = await visit(server);
  const times: number[] = [];
  for (let i = 0; i < UPLOADS; i++) {
    const started = performance.now();
    const { analysisId } = await uploadExport(server, cookie, file);
    times.push(performance.now() - started);
    await fetch(`${server.url}/api/analyses/${analysisId}`, { method: "DELETE", headers: { cookie } });
  }
  const p50 = percentile(times, 50);
  return [
    { name: "upload of 5,000 messages → 202, p50", value: p50, unit: "ms", target: "< 100", ok: p50 < 100 },
  ];
}

async function benchStatus(server: AppServer, folder: string): Promise<BenchRow[]> {
  const file = path.join(folder, "100000.txt");
  await writeWhatsAppExport(file, 100_000, 2);
  const cookie = await visit(server);
  const begun = performance.now();
  const { analysisId } = await uploadExport(server, cookie, file);
  const waits: number[] = [];
  let last: { status: string; progress: number } = { status: "pending", progress: 0 };
  let statsAfterMs: number | undefined;
  while (["pending", "processing"].includes(last.status) && performance.now() - begun < LONGEST_INDEXING_MS) {
    const asked = performance.now();
    const response = await fetch(`${server.url}/api/analyses/${analysisId}/status`, { headers: { cookie } });
    const body = await response.json();
    waits.push(performance.now() - asked);
    if (body.hasStats) statsAfterMs ??= performance.now() - begun;
    last = body;
    await new Promise((resolve) => setTimeout(resolve, POLL_EVERY_MS));
  }
  const p95 = percentile(waits, 95);
  return [
    {
      name: `status while 100,000 messages are indexed (${waits.length} calls), p50`,
      value: percentile(waits, 50),
      unit: "ms",
    },
    {
      name: "status while 100,000 messages are indexed, p95",
      value: p95,
      unit: "ms",
      target: "< 100",
      ok: p95 < 100,
    },
    { name: "status while 100,000 messages are indexed, slowest", value: Math.max(...waits), unit: "ms" },
    {
      name: "100,000 messages: upload → statistics shown",
      value: (statsAfterMs ?? Number.NaN) / 1000,
      unit: "s",
    },
    {
      name: `100,000 messages: upload → ${last.status === "ready" ? "ready" : `${last.progress} %`}`,
      value: (performance.now() - begun) / 1000,
      unit: "s",
    },
  ];
}
