// @ts-check
/** A process of its own: takes texts, answers their vectors one behind the other in one array. */
import { setPriority } from "node:os";
import { loadEncoder } from "./load-encoder.mjs";

const LOW_PRIORITY = 10;
const DIMENSIONS = 512;
/** More than the model reads; its tokenizer takes quadratic time. */
const MOST_CHARACTERS = 1000;

setPriority(LOW_PRIORITY);
process.on("disconnect", () => process.exit());

const loading = loadEncoder();

process.on("message", async (/** @type {string[]} */ texts) => {
  const encode = await loading;
  const vectors = new Float32Array(texts.length * DIMENSIONS);
  // One text at a time: a batch is padded to its longest text, and a text fills the processor by itself.
  for (const [index, text] of texts.entries()) {
    const readable = text.slice(0, MOST_CHARACTERS).trim() || "-";
    vectors.set(await encode(readable), index * DIMENSIONS);
  }
  process.send?.(vectors);
});
