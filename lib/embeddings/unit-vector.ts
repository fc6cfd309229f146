import { EMBEDDING_DIMENSIONS } from "@/db/schema/chunks";

/** The vector in the length of the database's column, scaled to length 1. Zeros at its end change no angle. */
export function unitVector(values: ArrayLike<number>): Float32Array {
  const vector = new Float32Array(EMBEDDING_DIMENSIONS);
  vector.set(values);
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
  return vector;
}
