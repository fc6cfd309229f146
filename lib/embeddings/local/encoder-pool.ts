import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";

/** A slice of a few texts is short enough that a question never waits long behind it. */
const SLICE = 8;
/** A slice that ends two processes is to blame itself. */
const MOST_ATTEMPTS = 2;

interface Slice {
  texts: string[];
  attempts: number;
  isUrgent: boolean;
  resolve(vectors: Float32Array[]): void;
  reject(error: unknown): void;
}

interface Encoder {
  process: ChildProcess;
  slice: Slice | undefined;
}

/**
 * Encoders in processes of their own: the native runtime loads once a process, and would take the server down if it
 * crashed in it. They start when first needed, end with this process, and do not keep it alive while idle.
 */
export class EncoderPool {
  readonly #encoders = new Set<Encoder>();
  readonly #queue: Slice[] = [];

  constructor(
    private readonly size: number,
    private readonly script = path.join(process.cwd(), "lib/embeddings/local/encoder-process.mjs"),
  ) {}

  /** Vectors as the model makes them. Urgent texts overtake the others. */
  async encode(
    texts: string[],
    { isUrgent, signal }: { isUrgent: boolean; signal?: AbortSignal },
  ): Promise<Float32Array[]> {
    signal?.throwIfAborted();
    const slices: Slice[] = [];
    const answers = cut(texts).map(
      (part) =>
        new Promise<Float32Array[]>((resolve, reject) => {
          slices.push({ texts: part, attempts: 0, isUrgent, resolve, reject });
        }),
    );
    const giveUp = () => this.#remove(slices, signal?.reason);
    signal?.addEventListener("abort", giveUp);
    for (const slice of slices) this.#enqueue(slice);
    this.#dispatch();
    try {
      return (await Promise.all(answers)).flat();
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
  }

  close(): void {
    const encoders = [...this.#encoders];
    this.#encoders.clear();
    for (const encoder of encoders) encoder.process.kill();
  }

  #enqueue(slice: Slice): void {
    const firstPatient = this.#queue.findIndex(({ isUrgent }) => !isUrgent);
    if (slice.isUrgent && firstPatient >= 0) this.#queue.splice(firstPatient, 0, slice);
    else this.#queue.push(slice);
  }

  #remove(slices: Slice[], reason: unknown): void {
    for (const slice of slices) {
      const place = this.#queue.indexOf(slice);
      if (place >= 0) this.#queue.splice(place, 1);
      slice.reject(reason);
    }
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const encoder = this.#idleEncoder();
      const slice = encoder && this.#queue.shift();
      if (!slice) return;
      slice.attempts++;
      encoder.slice = slice;
      holdOpen(encoder.process, true);
      encoder.process.send(slice.texts);
    }
  }

  #idleEncoder(): Encoder | undefined {
    for (const encoder of this.#encoders) if (!encoder.slice) return encoder;
    return this.#encoders.size < this.size ? this.#startEncoder() : undefined;
  }

  #startEncoder(): Encoder {
    // The bundler would look for the script among its own modules.
    const child = fork(/* turbopackIgnore: true */ this.script, {
      execArgv: [],
      serialization: "advanced",
      stdio: "ignore",
    });
    const encoder: Encoder = { process: child, slice: undefined };
    child.on("message", (vectors: Float32Array) => this.#settle(encoder, vectors));
    child.on("error", (error) => this.#replace(encoder, error));
    child.on("exit", (code, signal) => this.#replace(encoder, new Error(`It ended with ${code ?? signal}.`)));
    this.#encoders.add(encoder);
    return encoder;
  }

  #settle(encoder: Encoder, vectors: Float32Array): void {
    const { slice } = encoder;
    encoder.slice = undefined;
    holdOpen(encoder.process, false);
    if (slice) {
      const length = vectors.length / slice.texts.length;
      slice.resolve(slice.texts.map((_, i) => vectors.subarray(i * length, (i + 1) * length)));
    }
    this.#dispatch();
  }

  #replace(encoder: Encoder, cause: Error): void {
    this.#encoders.delete(encoder);
    const { slice } = encoder;
    encoder.slice = undefined;
    if (slice && slice.attempts < MOST_ATTEMPTS) this.#queue.unshift(slice);
    else slice?.reject(new Error("An encoder ended before its answer.", { cause }));
    this.#dispatch();
  }
}

/** Whether a child keeps this process alive. */
function holdOpen(child: ChildProcess, isHeld: boolean): void {
  if (isHeld) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function cut(texts: string[]): string[][] {
  const parts = Math.ceil(texts.length / SLICE);
  return Array.from({ length: parts }, (_, i) => texts.slice(i * SLICE, (i + 1) * SLICE));
}
