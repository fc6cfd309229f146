// @ts-check
/**
 * The network of the Universal Sentence Encoder lite for one text, with the weights of the TensorFlow.js model: two transformer
 * layers of four heads, the mean over the tokens, one dense layer.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";

/** @typedef {import("./onnx-model.mjs").Graph} Graph */
/** @typedef {import("./onnx-model.mjs").Node} Node */

export const MAX_TOKENS = 128;
const HEADS = 4;
const LAYER_NORM_EPSILON = 1e-6;
const APPLIED = "module_apply_default/Encoder_en/KonaTransformer/Encode";
const MODULE = "module/Encoder_en";

/**
 * @param {string} folder with `model.json` and its shards
 * @returns {Promise<Graph>} from `ids` and `positions` (one each a token) to `embedding`
 */
export async function readUseLite(folder) {
  const weights = await readWeights(folder);
  const graph = new GraphBuilder(weights);
  graph.addWeight("timing", [MAX_TOKENS, 256], timingSignal(weights));

  const words = graph.node("Gather", [graph.weight("module/Embeddings_en"), "ids"]);
  const timing = graph.node("Gather", ["timing", "positions"]);
  // The published network adds the word embeddings twice, with and without the timing signal.
  const input = graph.node("Add", [graph.node("Add", [words, words]), timing]);
  const widened = graph.dense(
    input,
    `${APPLIED}/Layer_0/TransformerLayer/dense/kernel/ConcatPartitions/concat`,
    `${APPLIED}/Layer_0/TransformerLayer/dense/bias/ConcatPartitions/concat`,
  );
  const first = transformerLayer(graph, 0, input, widened);
  const second = transformerLayer(graph, 1, first, first);
  const mean = graph.node("ReduceMean", [second], { axes: [0], keepdims: 1 });
  const hidden = graph.dense(
    mean,
    `${MODULE}/hidden_layers/tanh_layer_0/weights`,
    `${MODULE}/hidden_layers/tanh_layer_0/bias`,
  );
  const embedding = graph.node("Tanh", [hidden]);
  return {
    ...graph.parts(),
    inputs: [
      { name: "ids", type: "int64", dims: ["tokens"] },
      { name: "positions", type: "int64", dims: ["tokens"] },
    ],
    outputs: [{ name: embedding, type: "float", dims: [1, 512] }],
  };
}

/**
 * @param {GraphBuilder} graph
 * @param {0 | 1} layer
 * @param {string} input
 * @param {string} residual the input in the width of the output
 */
function transformerLayer(graph, layer, input, residual) {
  const bias = `${APPLIED}/Layer_${layer}/TransformerLayer`;
  const kernel = `${MODULE}/KonaTransformer/Encode/Layer_${layer}/TransformerLayer/MultiheadAttention`;
  const stacked = `${APPLIED}/TransformerStack/Layer_${layer}/TransformerLayer/FFN`;
  const tail = "ConcatPartitions/concat";

  const normed = graph.layerNorm(input, `${bias}/layer_prepostprocess/layer_norm`);
  const qkv = graph.dense(
    normed,
    `${kernel}/qkv_transform_single/kernel/part_0`,
    `${bias}/MultiheadAttention/qkv_transform_single/bias/${tail}`,
  );
  const attended = attention(graph, qkv, layer === 0 ? 256 : 512);
  const projected = graph.dense(
    attended,
    `${kernel}/output_transform_single/kernel/part_0`,
    `${bias}/MultiheadAttention/output_transform_single/bias/${tail}`,
  );
  const middle = graph.node("Add", [projected, residual]);

  const normedMiddle = graph.layerNorm(middle, `${bias}/FFN/layer_prepostprocess/layer_norm`);
  const inner = graph.dense(
    normedMiddle,
    `${stacked}/conv1/Tensordot/Reshape_1`,
    `${bias}/FFN/conv1/bias/${tail}`,
  );
  const outer = graph.dense(
    graph.node("Relu", [inner]),
    `${stacked}/conv2/Tensordot/Reshape_1`,
    `${bias}/FFN/conv2/bias/${tail}`,
  );
  return graph.node("Add", [outer, middle]);
}

/**
 * @param {GraphBuilder} graph
 * @param {string} qkv queries, keys and values side by side
 * @param {number} width of each of them
 */
function attention(graph, qkv, width) {
  const size = width / HEADS;
  const parts = graph.split(qkv, 3);
  const [queries, keys, values] = parts.map((part, i) => {
    const heads = graph.node("Reshape", [part, graph.shape([-1, HEADS, size])]);
    // Keys are turned as well, ready for the product with the queries.
    return graph.node("Transpose", [heads], { perm: i === 1 ? [1, 2, 0] : [1, 0, 2] });
  });
  const scaled = graph.node("Mul", [String(queries), graph.scalar(1 / Math.sqrt(size))]);
  const weights = graph.node("Softmax", [graph.node("MatMul", [scaled, String(keys)])], { axis: 2 });
  const mixed = graph.node("MatMul", [weights, String(values)]);
  const joined = graph.node("Transpose", [mixed], { perm: [1, 0, 2] });
  return graph.node("Reshape", [joined, graph.shape([-1, width])]);
}

class GraphBuilder {
  /** @type {Node[]} */
  #nodes = [];
  /** @type {Map<string, import("./onnx-model.mjs").Weight>} */
  #used = new Map();
  #available;

  /** @param {Map<string, import("./onnx-model.mjs").Weight>} available */
  constructor(available) {
    this.#available = available;
  }

  parts() {
    return { nodes: this.#nodes, weights: [...this.#used.values()] };
  }

  /**
   * @param {string} op
   * @param {string[]} inputs
   * @param {Record<string, number | number[]>} [attributes]
   */
  node(op, inputs, attributes) {
    const output = `value${this.#nodes.length}`;
    this.#nodes.push({ op, inputs, outputs: [output], attributes });
    return output;
  }

  /**
   * @param {string} input
   * @param {number} parts
   */
  split(input, parts) {
    const outputs = Array.from({ length: parts }, (_, i) => `value${this.#nodes.length}.${i}`);
    this.#nodes.push({ op: "Split", inputs: [input], outputs, attributes: { axis: 1 } });
    return outputs;
  }

  /**
   * @param {string} input
   * @param {string} kernel
   * @param {string} bias
   */
  dense(input, kernel, bias) {
    return this.node("Add", [this.node("MatMul", [input, this.weight(kernel)]), this.weight(bias)]);
  }

  /**
   * @param {string} input
   * @param {string} name
   */
  layerNorm(input, name) {
    const output = `value${this.#nodes.length}`;
    const [scale, bias] = ["scale", "bias"].map((part) =>
      this.weight(`${name}/layer_norm_${part}/ConcatPartitions/concat`),
    );
    this.#nodes.push({
      op: "LayerNormalization",
      inputs: [input, String(scale), String(bias)],
      outputs: [output],
      floats: { epsilon: LAYER_NORM_EPSILON },
    });
    return output;
  }

  /** @param {string} name */
  weight(name) {
    const weight = this.#available.get(name);
    if (!weight) throw new Error(`The model has no weight ${name}.`);
    this.#used.set(name, weight);
    return name;
  }

  /**
   * @param {string} name
   * @param {number[]} dims
   * @param {Float32Array | BigInt64Array} data
   */
  addWeight(name, dims, data) {
    this.#used.set(name, { name, dims, data });
    return name;
  }

  /** @param {number} value */
  scalar(value) {
    return this.addWeight(`scalar${value}`, [], Float32Array.of(value));
  }

  /** @param {number[]} dims */
  shape(dims) {
    return this.addWeight(`shape${dims}`, [dims.length], BigInt64Array.from(dims, BigInt));
  }
}

/**
 * Weights of convolutions over one position come as the plain matrices they are.
 *
 * @param {string} folder
 */
async function readWeights(folder) {
  const { weightsManifest } = JSON.parse(await readFile(path.join(folder, "model.json"), "utf8"));
  /** @type {Map<string, import("./onnx-model.mjs").Weight>} */
  const weights = new Map();
  for (const group of weightsManifest) {
    const shards = group.paths.map((/** @type {string} */ file) => readFile(path.join(folder, file)));
    const bytes = new Uint8Array(Buffer.concat(await Promise.all(shards)));
    let offset = 0;
    for (const { name, shape, dtype } of group.weights) {
      const length = shape.reduce((/** @type {number} */ a, /** @type {number} */ b) => a * b, 1);
      const data = bytes.slice(offset, offset + length * 4).buffer;
      offset += length * 4;
      if (dtype !== "float32") continue;
      const dims = shape.length === 4 ? shape.slice(2) : shape;
      weights.set(name, { name, dims, data: new Float32Array(data) });
    }
  }
  return weights;
}

/**
 * Sine and cosine of each position at the model's own frequencies.
 *
 * @param {Map<string, import("./onnx-model.mjs").Weight>} weights
 */
function timingSignal(weights) {
  const frequencies =
    weights.get(`${APPLIED}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`)?.data ?? [];
  const signal = new Float32Array(MAX_TOKENS * 256);
  for (let position = 0; position < MAX_TOKENS; position++) {
    for (const [i, frequency] of frequencies.entries()) {
      signal[position * 256 + i] = Math.sin(position * Number(frequency));
      signal[position * 256 + 128 + i] = Math.cos(position * Number(frequency));
    }
  }
  return signal;
}
