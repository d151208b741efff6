/** Something that can be talked about; `sure` where the message says in so many words that it is about it. */
export interface Topic {
  text: string;
  sure: boolean;
  /** Set when it is only spoken of in passing: named where nothing else can be. */
  passing?: true;
}
