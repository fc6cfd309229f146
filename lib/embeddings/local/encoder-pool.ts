import "server-only";
import path from "node:path";
import { Worker } from "node:worker_threads";

/** A slice of a few texts is short enough that a question never waits long behind it. */
const SLICE = 4;
/** A slice that ends two threads is to blame itself. */
const MOST_ATTEMPTS = 2;

interface Slice {
  texts: string[];
  attempts: number;
  isUrgent: boolean;
  resolve(vectors: Float32Array[]): void;
  reject(error: unknown): void;
}

interface Thread {
  worker: Worker;
  slice: Slice | undefined;
}

/** Threads with an encoder each, started when first needed. Idle ones do not keep the process alive. */
export class EncoderPool {
  readonly #threads = new Set<Thread>();
  readonly #queue: Slice[] = [];

  constructor(private readonly size: number) {}

  /** Vectors as the model makes them. Urgent texts overtake the others. */
  async encode(texts: string[], { isUrgent, signal }: { isUrgent: boolean; signal?: AbortSignal }) {
    signal?.throwIfAborted();
    const slices: Promise<Float32Array[]>[] = [];
    for (let i = 0; i < texts.length; i += SLICE) {
      slices.push(this.#enqueue(texts.slice(i, i + SLICE), isUrgent, signal));
    }
    this.#dispatch();
    return (await Promise.all(slices)).flat();
  }

  async close(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #enqueue(texts: string[], isUrgent: boolean, signal: AbortSignal | undefined): Promise<Float32Array[]> {
    return new Promise((resolve, reject) => {
      const slice: Slice = { texts, attempts: 0, isUrgent, resolve, reject };
      this.#insert(slice);
      signal?.addEventListener("abort", () => {
        const waiting = this.#queue.indexOf(slice);
        if (waiting >= 0) this.#queue.splice(waiting, 1);
        reject(signal.reason);
      });
    });
  }

  #insert(slice: Slice): void {
    const firstPatient = this.#queue.findIndex(({ isUrgent }) => !isUrgent);
    if (slice.isUrgent && firstPatient >= 0) this.#queue.splice(firstPatient, 0, slice);
    else this.#queue.push(slice);
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const thread = this.#idleThread();
      if (!thread) return;
      const slice = this.#queue.shift();
      if (!slice) return;
      slice.attempts++;
      thread.slice = slice;
      thread.worker.ref();
      thread.worker.postMessage(slice.texts);
    }
  }

  #idleThread(): Thread | undefined {
    for (const thread of this.#threads) if (!thread.slice) return thread;
    return this.#threads.size < this.size ? this.#startThread() : undefined;
  }

  #startThread(): Thread {
    const worker = new Worker(path.join(process.cwd(), "lib/embeddings/local/encoder-worker.mjs"));
    const thread: Thread = { worker, slice: undefined };
    let failure: unknown;
    worker.on("message", (vectors: Float32Array) => this.#settle(thread, vectors));
    worker.on("error", (error) => {
      failure = error;
    });
    worker.on("exit", () => this.#replace(thread, failure));
    this.#threads.add(thread);
    return thread;
  }

  #settle(thread: Thread, vectors: Float32Array): void {
    const { slice } = thread;
    thread.slice = undefined;
    thread.worker.unref();
    if (slice) {
      const length = vectors.length / slice.texts.length;
      slice.resolve(slice.texts.map((_, i) => vectors.subarray(i * length, (i + 1) * length)));
    }
    this.#dispatch();
  }

  #replace(thread: Thread, failure: unknown): void {
    this.#threads.delete(thread);
    const { slice } = thread;
    if (slice && slice.attempts < MOST_ATTEMPTS) this.#queue.unshift(slice);
    else slice?.reject(new Error("An encoder thread ended before its answer.", { cause: failure }));
    this.#dispatch();
  }
}
