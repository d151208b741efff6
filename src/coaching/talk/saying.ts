/** Words put together for the person that belong to no draft: a repair, a refusal, a thank-you. */
export interface Saying {
  id: string;
  text: string;
}
/** Where sayings are. */
export interface Sayings {
  /** Latest last, like drafts; so that they can be saved. */
  sayings: Saying[];
  /** How many things of this sitting were given a number. */
  made: number;
}

const sayingsKept = 40;

/** Notes words so that they can be saved; the same words once. */
export function addSaying(talk: Sayings, text: string): Saying {
  const known = talk.sayings.find((saying) => saying.text === text);
  if (known) return known;
  talk.made += 1;
  const saying = { id: `w${talk.made}`, text };
  talk.sayings = [...talk.sayings, saying].slice(-sayingsKept);
  return saying;
}
