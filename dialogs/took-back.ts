import { wordsOfDraft } from '../src/coaching/decide/words-to-say.js';
import { line, reply } from '../src/coaching/reply.js';
import { fingerprint } from '../src/coaching/talk/fingerprint.js';
import type { Turn } from './turn.js';

/** A message was deleted: what was made of it is dropped, and that is said. Of anything else nothing is. */
export function dropTakenBack({ said, talk, voice, replies }: Turn): void {
  if (said.kind !== 'took_back') return;
  const left = talk.drafts.filter(({ text }) => fingerprint(text) !== said.print);
  if (left.length === talk.drafts.length) return;
  const words = talk.drafts.filter((draft) => !left.includes(draft)).map(wordsOfDraft);
  talk.marked = talk.marked.filter(({ text }) => !words.includes(text));
  talk.drafts = left;
  talk.halfMade = talk.halfMade.filter(({ before }) => !before || left.some(({ id }) => id === before.draft));
  talk.tries = null;
  replies.push(reply([line(voice.say('about.took_back'))]));
}
