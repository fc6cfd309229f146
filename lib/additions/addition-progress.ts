/** Where each part of adding messages ends on the way from 0 to 100. */
const ends = { surveyed: 3, read: 20, planned: 25, embedded: 99 } as const;
const begins = { surveyed: 3, read: 3, planned: 25, embedded: 25 } as const;

/** How far an addition is when a part of it is done, or a share of that part. */
export function additionProgress(part: keyof typeof ends, share = 1): { done: number; total: number } {
  const clamped = Math.min(1, Math.max(0, share));
  return { done: Math.round(begins[part] + (ends[part] - begins[part]) * clamped), total: 100 };
}
