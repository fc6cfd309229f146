/** What the result of a step counts against the limits: its length as JSON. */
export function outputLength(output: unknown): number {
  return JSON.stringify(output ?? null).length;
}
