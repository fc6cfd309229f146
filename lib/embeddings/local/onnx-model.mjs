// @ts-check
/**
 * Writes a model in the ONNX format, a protocol buffer, as far as plain networks need it:
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */

/**
 * @typedef {{ op: string, inputs: string[], outputs: string[], attributes?: Record<string, number | number[]>, floats?: Record<string, number> }} Node
 * @typedef {{ name: string, dims: number[], data: Float32Array | BigInt64Array }} Weight
 * @typedef {{ name: string, type: "float" | "int64", dims: (number | string)[] }} Port
 * @typedef {{ nodes: Node[], weights: Weight[], inputs: Port[], outputs: Port[] }} Graph
 */

const IR_VERSION = 8;
const OPERATOR_SET = 17;
const elementTypes = { float: 1, int64: 7 };
const attributeTypes = { float: 1, int: 2, ints: 7 };

/**
 * @param {Graph} graph
 * @returns {Uint8Array}
 */
export function encodeOnnxModel({ nodes, weights, inputs, outputs }) {
  const graph = [
    ...nodes.map((node) => field(1, encodeNode(node))),
    field(2, text("graph")),
    ...weights.map((weight) => field(5, encodeWeight(weight))),
    ...inputs.map((port) => field(11, encodePort(port))),
    ...outputs.map((port) => field(12, encodePort(port))),
  ];
  const operatorSet = [field(1, text("")), number(2, OPERATOR_SET)];
  return Buffer.concat([
    number(1, IR_VERSION),
    field(7, Buffer.concat(graph)),
    field(8, Buffer.concat(operatorSet)),
  ]);
}

/** @param {Node} node */
function encodeNode({ op, inputs, outputs, attributes = {}, floats = {} }) {
  return Buffer.concat([
    ...inputs.map((name) => field(1, text(name))),
    ...outputs.map((name) => field(2, text(name))),
    field(4, text(op)),
    ...Object.entries(attributes).map(([name, value]) => field(5, encodeAttribute(name, value))),
    ...Object.entries(floats).map(([name, value]) => field(5, encodeFloatAttribute(name, value))),
  ]);
}

/**
 * @param {string} name
 * @param {number | number[]} value
 */
function encodeAttribute(name, value) {
  const isList = Array.isArray(value);
  return Buffer.concat([
    field(1, text(name)),
    ...(isList ? value.map((item) => number(8, item)) : [number(3, value)]),
    number(20, isList ? attributeTypes.ints : attributeTypes.int),
  ]);
}

/**
 * @param {string} name
 * @param {number} value
 */
function encodeFloatAttribute(name, value) {
  const bits = Buffer.alloc(4);
  bits.writeFloatLE(value);
  return Buffer.concat([field(1, text(name)), tag(2, 5), bits, number(20, attributeTypes.float)]);
}

/** @param {Weight} weight */
function encodeWeight({ name, dims, data }) {
  const type = data instanceof Float32Array ? elementTypes.float : elementTypes.int64;
  return Buffer.concat([
    ...dims.map((size) => number(1, size)),
    number(2, type),
    field(8, text(name)),
    field(9, Buffer.from(data.buffer, data.byteOffset, data.byteLength)),
  ]);
}

/** @param {Port} port */
function encodePort({ name, type, dims }) {
  const shape = dims.map((size) =>
    field(1, typeof size === "number" ? number(1, size) : field(2, text(size))),
  );
  const tensor = Buffer.concat([number(1, elementTypes[type]), field(2, Buffer.concat(shape))]);
  return Buffer.concat([field(1, text(name)), field(2, field(1, tensor))]);
}

/** @param {string} value */
const text = (value) => Buffer.from(value);

/**
 * @param {number} id
 * @param {Uint8Array} content
 */
const field = (id, content) => Buffer.concat([tag(id, 2), varint(content.length), content]);

/**
 * @param {number} id
 * @param {number} value
 */
const number = (id, value) => Buffer.concat([tag(id, 0), varint(value)]);

/**
 * @param {number} id
 * @param {number} wireType
 */
const tag = (id, wireType) => varint(id * 8 + wireType);

/** @param {number} value a whole number, not negative */
function varint(value) {
  const bytes = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}
