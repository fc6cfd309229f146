import "server-only";
import { setTimeout } from "node:timers/promises";
import { AppError } from "@/lib/errors/app-error";
import { withinTime } from "@/lib/within-time";
import { BlockCache } from "./block-cache";
import type { ByteSource } from "./byte-source";
import { uploadGone } from "./upload-gone";

/** A connection that is lost while a file is read is opened again where it broke, after these waits in a row. */
const REOPEN_AFTER_MS = [100, 300, 900];
/** How long nothing may come from a store that is asked. */
const STALL_MS = 10_000;

interface StoredBlob {
  token: string;
  url: string;
  name: string;
  /** In bytes. */
  size: number;
  stallMs?: number;
}

/** A file of Vercel Blob, read in ranges. Archives ask for many small ones, which come from blocks held in memory. */
export function blobByteSource({ token, url, name, size, stallMs = STALL_MS }: StoredBlob): ByteSource {
  const read = (start: number, end: number) => readRange({ token, url, start, end, stallMs });
  const cache = new BlockCache(size, read);
  return {
    name,
    size,
    stream: (start = 0, end = size) =>
      cache.isSmall(start, end) ? cache.stream(start, end) : read(start, Math.min(end, size)),
  };
}

interface Range {
  token: string;
  url: string;
  start: number;
  end: number;
  stallMs: number;
}

async function* readRange({ start, end, ...blob }: Range): AsyncGenerator<Uint8Array> {
  let position = start;
  for (let reopens = 0; position < end; ) {
    try {
      for await (const chunk of openRange({ ...blob, start: position, end })) {
        yield chunk;
        position += chunk.length;
        reopens = 0;
      }
      if (position < end) throw new Error("The file ended before its range.");
    } catch (error) {
      if (error instanceof AppError) throw error;
      const waitMs = REOPEN_AFTER_MS[reopens++];
      if (waitMs === undefined) throw unreadable(error);
      await setTimeout(waitMs);
    }
  }
}

/** One request. It ends when nothing comes for a while: a connection may be gone without a word. */
async function* openRange({ token, url, start, end, stallMs }: Range): AsyncGenerator<Uint8Array> {
  const fresh = new URL(url);
  // Past the cache of the network, which may still have a file of before by this name.
  fresh.searchParams.set("cache", "0");
  const over = new AbortController();
  const inTime = <T>(next: Promise<T>) => withinTime(stallMs, () => next);
  try {
    const response = await inTime(
      fetch(fresh, {
        headers: { authorization: `Bearer ${token}`, range: `bytes=${start}-${end - 1}` },
        cache: "no-store",
        signal: over.signal,
      }),
    );
    if (response.status === 404) throw uploadGone();
    const reader = response.status === 206 ? response.body?.getReader() : undefined;
    if (!reader) throw new Error(`The range was answered with ${response.status}.`);
    for (let next = await inTime(reader.read()); !next.done; next = await inTime(reader.read())) {
      yield next.value;
    }
  } finally {
    over.abort();
  }
}

function unreadable(cause: unknown): AppError {
  return new AppError(
    "storage-unavailable",
    "The store for files stopped answering while this file was read. Nothing was lost; try again in a moment.",
    { cause },
  );
}
