/** The power of two that the seconds of a wait reach. */
export const waitBucket = (ms: number): number => Math.floor(Math.log2(Math.max(1, ms / 1000)));
