/** Milliseconds since 1970. Handed in, so that a test can let half an hour pass at once. */
export type Clock = () => number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
