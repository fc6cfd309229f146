import "server-only";
import { AppError } from "@/lib/errors/app-error";
import { BlockCache } from "./block-cache";
import type { ByteSource } from "./byte-source";

/** A connection that is lost while a file is read is opened again where it broke, this often in a row. */
const MOST_REOPENS = 4;

interface StoredBlob {
  token: string;
  url: string;
  name: string;
  /** In bytes. */
  size: number;
}

/** A file of Vercel Blob, read in ranges. Archives ask for many small ones, which come from blocks held in memory. */
export function blobByteSource({ token, url, name, size }: StoredBlob): ByteSource {
  const read = (start: number, end: number) => readRange({ token, url, start, end });
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
}

async function* readRange({ start, end, ...blob }: Range): AsyncGenerator<Uint8Array> {
  let position = start;
  for (let reopens = 0; position < end; ) {
    try {
      for await (const chunk of await openRange({ ...blob, start: position, end })) {
        yield chunk;
        position += chunk.length;
        reopens = 0;
      }
      if (position < end) throw new Error("The file ended before its range.");
    } catch (error) {
      if (error instanceof AppError) throw error;
      reopens += 1;
      if (reopens > MOST_REOPENS) throw unreadable(error);
    }
  }
}

async function openRange({ token, url, start, end }: Range): Promise<AsyncIterable<Uint8Array>> {
  const fresh = new URL(url);
  // Past the cache of the network, which may still have a file of before by this name.
  fresh.searchParams.set("cache", "0");
  const response = await fetch(fresh, {
    headers: { authorization: `Bearer ${token}`, range: `bytes=${start}-${end - 1}` },
    cache: "no-store",
  });
  if (response.status === 206 && response.body) return response.body as unknown as AsyncIterable<Uint8Array>;
  await response.body?.cancel();
  if (response.status === 404) {
    throw new AppError("upload-gone", "The uploaded file is no longer here. Upload the export again.");
  }
  throw new Error(`The range was answered with ${response.status}.`);
}

function unreadable(cause: unknown): AppError {
  return new AppError(
    "storage-unavailable",
    "The store for files stopped answering while this file was read. Nothing was lost; try again in a moment.",
    { cause },
  );
}
