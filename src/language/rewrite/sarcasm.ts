import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { infinitive } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { tidied } from './predicate-words.js';

/** Mock praise turned over, so that it says what was missed, or what was done; null where a clause has none. */
export const sarcasmIn = (clause: Clause, base: Complaint, words: Rewriting): Complaint | null =>
  thanksIn(clause, base, words) ?? atLastIn(clause, base, words) ?? knowHowIn(clause, base, words);

/** "Thanks for inviting me": a dig says that it did not happen; "cheers for waking me", that it did. */
function thanksIn(clause: Clause, base: Complaint, words: Rewriting): Complaint | null {
  const [, doing, after] =
    /^(?:(?:wow|oh|ok|okay|well|so|gee|yeah),? )*(?:thanks|thank you|cheers|ta|kudos|well done|nice one|good job|congrats|congratulations)(?: so much| a lot| mate| guys)?,? (?:for|on) (?:not )?(\w+ing)\b ?(.*)$/i.exec(
      clause.words,
    ) ?? [];
  if (!doing) return null;
  const missed = /\band not (\w+ing)\b ?(.*)$/i.exec(after ?? '');
  if (missed)
    return {
      ...base,
      act: 'omission',
      verb: infinitive(missed[1]!.toLowerCase()),
      predicate: tidied(missed[2]!, words),
      negative: true,
      tense: 'past',
    };
  const verb = infinitive(doing.toLowerCase());
  const wished = words.repeatable.includes(verb) && /^(?:me|us|out|with|up|back|$)/.test(after ?? '');
  const not = /\b(?:for|on) not\b/i.test(clause.words) || wished;
  return {
    ...base,
    act: not ? 'omission' : 'past',
    verb,
    predicate: tidied(after ?? '', words),
    negative: not,
    tense: 'past',
  };
}

/** "So glad you could join us", "how lovely that you found the time to call". */
const atLastAble =
  /\b(?:glad|happy|pleased|delighted|nice|good|lovely|great)(?: that| to see)? you (?:(?:could|finally|actually|even|eventually|at last|decided to|managed to|bothered to|found (?:the )?(?:time|a moment)(?: in .*?)? to|made (?:the )?time(?: in .*?)? to) )+([a-z]+) ?(.*)$/i;

/** "Nice of you to ask": it came late, and I would have liked it sooner. */
function atLastIn(clause: Clause, base: Complaint, words: Rewriting): Complaint | null {
  const [, verb, after] =
    /\b(?:nice|good|kind|sweet|generous|lovely|great|big|decent) of you (?:to|2) (?:finally |actually |even |at last |eventually )?([a-z]+) ?(.*)$/i.exec(
      clause.words,
    ) ??
    atLastAble.exec(clause.words) ??
    [];
  if (!verb || /^(?:be|have)$/.test(verb)) return null;
  const said = infinitive(verb.toLowerCase());
  const predicate = tidied((after ?? '').replace(/ ?\b(?:finally|at last|for once)\b/i, ''), words);
  return { ...base, act: 'regret', verb: said, predicate: `${predicate} sooner`.trim(), negative: false };
}

/** "So you do know how to pick up a sock", "so you can wash up": it is seen too seldom. */
function knowHowIn(clause: Clause, base: Complaint, words: Rewriting): Complaint | null {
  const [, verb, after] =
    /\b(?:so you (?:do|actually) (?:actually )?know how to|you (?:actually )?do know how to|look who (?:knows|learned|learnt|figured out) how to) ([a-z]+) ?(.*)$/i.exec(
      clause.words,
    ) ?? [];
  return verb
    ? { ...base, act: 'lack', verb, predicate: tidied(after ?? '', words), negative: true, often: true }
    : null;
}
