import { infinitive } from './clauses/verb-forms.js';
import type { Term, Utterance } from './utterance.js';

/**
 * Whether a sentence put together from somebody's words came out whole. No grammar is checked in full; these are
 * the seams at which a wrong parse of the draft shows: "when you lie anyone can see", "if you had a clue what real".
 */
export const isWhole = ({ terms, text }: Pick<Utterance, 'terms' | 'text'>): boolean =>
  terms.every((sentence) => !seams.some((seam) => seam(sentence, text)));

type Seam = (sentence: Term[], text: string) => boolean;

const opensClause =
  /^(?:and|or|but|if|when|whenever|while|because|since|so|that|which|who|whose|what|how|why|where|whether|as|than|until|till|after|before|unless|though|although|once|where|like|except)$/;
/** "I wish the rent was paid": a clause follows without a word that opens it. */
const takesClause = new Set(
  'say think know wish hope feel mean see hear believe promise swear tell guess pretend decide realise realize understand find notice forget agree claim bet suppose wonder assume admit insist remember sure glad sorry afraid worried certain happy sad upset angry way time reason moment minute second instant day week year one thing first last'.split(
    ' ',
  ),
);
const bareFinite = /^(?:is|are|was|were|am|can|could|will|would|should|must|may|might|don't|doesn't|didn't)$/;
const cannotStandBefore = /^(?:about|of|on|with|for|from|at|by|into|to)$/;
const cannotEnd =
  /^(?:a|an|the|my|our|your|their|his|its|and|or|but|if|because|than|of|every|very|so|really|whose|which|i|we|he|she|they)$/;

/** "…about was not…", "nothing to do with is". */
const verbAfterPreposition: Seam = (sentence) =>
  sentence.some(
    (term, at) =>
      bareFinite.test(term.word) &&
      !term.tags.has('Date') &&
      !term.word.startsWith('don') &&
      cannotStandBefore.test(sentence[at - 1]?.word ?? '') &&
      !/^(?:that|what|who|which|why|how)$/.test(sentence[at - 2]?.word ?? ''),
  );

/** "…a temper our.", "…what real.": cut off, or joined to nothing. */
const cutOff: Seam = (sentence) => {
  const last = sentence.at(-1);
  const before = sentence.at(-2);
  return (
    !!last &&
    (cannotEnd.test(last.word) ||
      (!!before && /^(?:what|whose|which)$/.test(before.word) && last.tags.has('Adjective')))
  );
};

/** "…when you lie anyone can see", "I'm retired I've got": a second statement with nothing between. */
const secondStatement: Seam = (sentence, text) =>
  sentence.some((term, at) => {
    if (at < 3 || !(bareFinite.test(term.word) || term.word === 'have')) return false;
    if (sentence[at + 1] && isSpeaker(sentence[at + 1]!)) return false;
    let subject = at - 1;
    while (subject > 0 && isNominal(sentence[subject]!) && !isSpeaker(sentence[subject + 1]!)) subject--;
    const before = sentence[subject];
    if (subject === at - 1 || !before || takesClause.has(infinitive(before.word))) return false;
    if (/[,;:.!?–—-]/.test(text.slice(before.end, sentence[subject + 1]!.start))) return false;
    const joined = sentence.slice(0, subject).some(({ word }, place) => opensClause.test(word) && place > 0);
    if (isSpeaker(sentence[subject + 1]!))
      return before.tags.has('Verb') && !joined && !bareFinite.test(before.word);
    const near = sentence
      .slice(Math.max(0, subject - 3), subject)
      .some(({ word }) => opensClause.test(word) && !/^(?:when|if|that)$/.test(word));
    return before.tags.has('Verb') && !before.tags.has('Auxiliary') && !near;
  });

const isNominal = ({ tags, word }: Term): boolean =>
  (tags.has('Noun') || tags.has('Determiner') || tags.has('Adjective')) && !opensClause.test(word);

const isSpeaker = ({ word }: Term): boolean => /^(?:i|you|we|he|she|they|it|this|that|there)$/.test(word);

const seams: Seam[] = [verbAfterPreposition, cutOff, secondStatement];
