import { Environment, EvaluationError } from "@marcbachmann/cel-js";

/** `event` is the event that started a run, `async` one that arrives while it runs. */
const environment = new Environment().registerVariable("event", "dyn").registerVariable("async", "dyn");

export type Expression = (scope: { event: unknown; async?: unknown }) => unknown;

/** Compiles a CEL expression; throws if it is malformed. Where it asks for a field that is not there, its value is null. */
export function compileExpression(source: string): Expression {
  const evaluate = environment.parse(source);
  const check = evaluate.check();
  if (!check.valid) throw check.error;
  return (scope) => {
    try {
      return evaluate({ async: null, ...scope });
    } catch (error) {
      if (error instanceof EvaluationError) return null;
      throw error;
    }
  };
}
