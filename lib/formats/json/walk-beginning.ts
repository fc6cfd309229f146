import { BrokenJson, type JsonVisitor, JsonWalker } from "./json-walker";

/** Shows the beginning of a JSON document to a visitor, as far as it is JSON. */
export function walkBeginning(text: string, visitor: JsonVisitor): void {
  try {
    new JsonWalker(visitor).write(text);
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
  }
}
