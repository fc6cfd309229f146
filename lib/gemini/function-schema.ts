import type { FunctionDeclarationSchema } from "@google/generative-ai";
import { z } from "zod";

/**
 * The words of OpenAPI's schemas that Gemini takes in a function declaration; any other one makes it refuse the request, as does
 * an `enum` of anything but strings.
 */
const KNOWN = new Set([
  ...["type", "description", "nullable", "enum", "items", "properties", "required", "anyOf"],
  ...["minimum", "maximum", "minItems", "maxItems"],
]);

/** The arguments of a function in Gemini's form; undefined for a function that takes none, as an empty object is refused. */
export function functionSchema(args: z.ZodType): FunctionDeclarationSchema | undefined {
  const schema = z.toJSONSchema(args, { io: "input", target: "openapi-3.0" });
  if (Object.keys(schema.properties ?? {}).length === 0) return undefined;
  return onlyKnown(schema) as FunctionDeclarationSchema;
}

function onlyKnown(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(onlyKnown);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([word, value]) =>
      KNOWN.has(word) && !(word === "enum" && value.some((one: unknown) => typeof one !== "string")),
  );
  return Object.fromEntries(
    entries.map(([word, value]) => {
      if (word !== "properties") return [word, onlyKnown(value)];
      const properties = Object.entries(value as object);
      return [word, Object.fromEntries(properties.map(([name, property]) => [name, onlyKnown(property)]))];
    }),
  );
}
