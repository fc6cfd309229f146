/** How long after a message was sent it was edited, both in milliseconds; nothing where a clock is off. */
export function editedAfter(sentAt: number | null, editedAt: number | null): { editedAfterSeconds?: number } {
  if (sentAt === null || editedAt === null || Number.isNaN(editedAt) || editedAt < sentAt) return {};
  return { editedAfterSeconds: Math.round((editedAt - sentAt) / 1000) };
}
