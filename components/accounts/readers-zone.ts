/** The time zone of the reader's browser. */
export const readersZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
