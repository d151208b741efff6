/** A stretch of the text as typed. Offsets count UTF-16 units; `text` is exactly `typed.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}
