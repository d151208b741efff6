import type { Rewriting } from '../../catalogue/rewriting.js';
import { infinitive, past } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';

/** "You made me wait" → "I had to wait"; "you make me so angry when…", "you embarrassed me…" → the feeling. */
export function causeIn(base: Complaint, words: Rewriting): Complaint | null {
  const { verb, predicate } = base;
  if (base.negative) return null;
  const me = /^(?:me|us)\b ?(.*)$/i.exec(predicate);
  if (!me) return null;
  const told = (me[1] ?? '')
    .replace(/(?:^|\s)when(?:ever)?\b.*$/, '')
    .replace(/^(?:(?:so |very |really )?(?:much|badly|deeply)|(?:a )?lot|so)$/, '')
    .trim();
  if (told === 'do' || (verb === 'get' && /^us\b/.test(predicate))) return null;
  const caused = { ...base, act: 'cause' as const, verb: '' };
  const maddened =
    /^(?:so )?(?:crazy|nuts|mad|insane|bonkers|bananas|up the wall|round the bend|to drink)\b ?(.*)$/.exec(
      told,
    );
  if (/^(?:drive|make)$/.test(verb) && maddened)
    return { ...caused, feelingWord: 'frustrated', predicate: maddened[1] ?? '' };
  const likened =
    /^feel(?:ing)? (like (?:an?|the|I|we)\b(?! (?:complete |total )?(?:idiot|fool|failure|burden)\b).*)$/.exec(
      told,
    )?.[1];
  if (verb === 'make' && likened)
    return { ...base, act: 'event', said: `I ${base.tense === 'past' ? 'felt' : 'feel'} ${likened}` };
  // "Made me look stupid in front of them": how I looked is theirs to say; that it was embarrassing is mine.
  const shown =
    /^look (?:so |really |like )?(?:stupid|bad|silly|foolish|dumb|ridiculous|incompetent|pathetic|(?:an? )?(?:complete |total |right )?(?:idiot|fool|moron|liar|mug|clown))\b ?(.*)$/.exec(
      told,
    );
  if (verb === 'make' && shown)
    return { ...caused, feelingWord: 'embarrassed', predicate: placeOnly(shown[1] ?? '') };
  const felt = /^feel(?:ing)? (?:like )?(.*)$/.exec(told);
  if (verb === 'make' && felt)
    return { ...caused, feelingWord: felt[1] ?? '', predicate: placeOnly(felt[1] ?? '') };
  if (verb === 'make' && isBareVerb(told)) return eventOf(base, told);
  if (
    /^(?:make|get)$/.test(verb) &&
    !/^dread\b/.test(told) &&
    /^(?:(?:so|very|really|all|quite) )?[a-z]+(?:ed|d|y|t|us)\b/.test(told)
  ) {
    return { ...caused, feelingWord: told, predicate: placeOnly(told) };
  }
  if (verb === 'make' && told) return eventOf(base, told);
  const named = words.causing[verb];
  return named
    ? { ...caused, feelingWord: named, predicate: told.replace(/^(?:out|off|down)\b/, '').trim() }
    : null;
}

/** "You treat my brother like a prince and me like the help": what it makes of me, beside him. */
export function setBesideIn(base: Complaint): Complaint | null {
  const [, other, me] =
    /^(my [a-z]+|him|her|them|\p{Lu}\p{L}+|the others|everyone else) like .+? and (?:then )?me like (.+)$/u.exec(
      base.predicate,
    ) ?? [];
  return base.verb === 'treat' && me
    ? { ...base, act: 'event', said: `I feel like ${me} next to ${other}` }
    : null;
}

/** "You're so embarrassing", "you're annoying me": a name that tells what it does to me. */
export function effectIn(base: Complaint, { causing }: Rewriting): Complaint | null {
  if (base.negative) return null;
  const said =
    base.verb === 'be'
      ? /^(?:being )?(?:so |really |very |too |just |such an? |a bit )*([a-z]+ing)\b(?: (?:person|man|woman|kid|child|me))?(?: ((?:in front of|at|when|about) .+))?$/i.exec(
          base.predicate,
        )
      : null;
  const feelingWord = said ? causing[infinitive(said[1]!.toLowerCase())] : undefined;
  return feelingWord ? { ...base, act: 'cause', verb: '', feelingWord, predicate: said?.[2] ?? '' } : null;
}

/** "stupid in front of your friends" → "in front of your friends"; "guilty for resting" → "for resting". */
const placeOnly = (told: string): string =>
  /(?:^| )((?:in front of|for|at|in|on|with|about|of|by) .+)$/.exec(told)?.[1] ?? '';

const isBareVerb = (result: string): boolean =>
  /^(?:wait|cry|late|stay|leave|go|do|look|pay|drive|walk|choose|lie|apologi[sz]e|beg|ask|miss|clean|cook|come|sit|stand|lose|work|sleep|run|carry|wear|eat|take|give|repeat|dread|laugh|doubt|question|explain|say|watch|think|want|believe|regret|hate)\b/.test(
    result,
  );

function eventOf(base: Complaint, result: string): Complaint {
  const [verb, ...rest] = result.split(' ');
  if (base.tense === 'past' && verb === 'late')
    return { ...base, act: 'event', said: `I was late ${rest.join(' ')}`.trim() };
  const own = /^(?:cry|miss|lose|doubt|regret|feel|look|laugh|question|forget|fall|drop|fail)$/.test(
    verb ?? '',
  );
  if (base.tense === 'past' && own)
    return { ...base, act: 'event', said: `I ${past(verb!)} ${rest.join(' ')}`.trim() };
  const late = result.replace(/^late\b/, 'be late');
  const looked = /^look\b/.test(late);
  const cried = /^(?:cry|miss|lose|doubt|regret|dread|think|believe|feel|hate|want)\b/.exec(late);
  if (base.tense !== 'past')
    return { ...base, act: 'event', said: looked ? `I ${late}` : cried ? `I ${late}` : `I have to ${late}` };
  return { ...base, act: 'event', said: `I had to ${late}` };
}
