/** Something that can be talked about; `sure` where the message says in so many words that it is about it. */
export interface Topic {
  text: string;
  sure: boolean;
}
