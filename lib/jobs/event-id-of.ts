/** The id of the event that starts an attempt at a job. */
export function eventIdOf({ id, attempt }: { id: string; attempt: number }): string {
  return `${id}-${attempt}`;
}
