declare module 'write-good' {
  /** What could be written better, each with its place. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
