import type { Rewriting } from '../../catalogue/rewriting.js';

/** After "be", only what can be said without calling names: "on your phone", "late", "not home". */
export const standsAfterBe = (predicate: string): boolean =>
  /^(?:on|at|in|with|out|off|away|around|all over|up|under|behind|here|there|home|to (?:the|my|our|see|any|a)\b|late|gone|asleep|busy|quiet|silent|back|online|hours?|\d+|half an hour|the (?:first|last)|the only one (?:home|in|there|here|awake)|supposed|(?:\w+ )?(?:weeks?|days?|hours?|minutes?|months?) late|running|(?!(?:some|any|every|no)thing)\w+ing\b(?! (?:and|old|little|cow|bat|pig|fool|git)))/i.test(
    predicate,
  );

/** A deed that did not happen as the wish that it would: "any" → "some", "a single" → "a". */
export const asWanted = (predicate: string): string =>
  predicate
    .replace(/,? (?:not|instead of|rather than) \w+ing\b.*$/i, '')
    .replace(/\beven a single\b|\ba single\b/gi, 'a')
    .replace(/\bany(?= )/gi, 'some')
    .replace(/\banything\b/gi, 'something')
    .replace(/\b(?:anyone|anybody)\b/gi, 'people')
    .replace(/\banywhere\b/gi, 'along')
    .replace(/\b(?:either|even|yet|in the first place)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();

const likened = /[, ]+like (?:a|an|some) [\w -]+$/i;

/** After a comma, only what tells more: no name called, no tag, no "simple as". */
const tellsMore =
  /^(?:in|on|at|with|without|for|from|to|by|about|after|before|during|when|if|because|while|even|not even|the|a|an|my|our|your|his|her|their|which|where)\b/i;

function withoutTags(predicate: string): string {
  const [first, ...more] = predicate.split(/, /);
  if (more.length === 0 || (/\b(?:and|or) [\w' -]+$/.test(more.at(-1)!) && more.length > 1)) return predicate;
  const kept = more.findIndex((part) => !tellsMore.test(part));
  return [first, ...(kept < 0 ? more : more.slice(0, kept))].join(', ');
}

/** What is left out of a predicate, compiled once for each catalogue. */
const leftOut = new WeakMap<Rewriting, { insult: RegExp; tails: RegExp; motives: RegExp }>();
function leftOutBy(words: Rewriting): { insult: RegExp; tails: RegExp; motives: RegExp } {
  const known = leftOut.get(words);
  if (known) return known;
  const made = {
    insult: new RegExp(`\\b(?:${words.insulting.join('|')}) (?=[a-z])`, 'gi'),
    tails: new RegExp(`(?:(?:^|[, ]+)(?:${words.tails.join('|')}))+$`, 'i'),
    motives: new RegExp(`,? (?:${words.motives.join('|')})$`, 'i'),
  };
  leftOut.set(words, made);
  return made;
}

/** After these the word is what is said, and no colouring of a noun: "say sorry first", "you're useless with money". */
const standsAlone = /^(?:be|say|feel|get|look|sound)$/;

/** "Talk to me like a dog", "make me feel like a maid": what it is like is what is said. */
const isLikened = (predicate: string, verb: string | null): boolean =>
  /^(?:treat|talk|speak|look|feel|act|behave)$/.test(verb ?? '') ||
  /^(?:me|us) (?:feel|look)\b/.test(predicate);

/** The predicate without its insults, so that what is left can be said kindly. */
export function tidied(predicate: string, words: Rewriting, verb: string | null = null): string {
  const { insult, tails, motives } = leftOutBy(words);
  return withoutTags(predicate)
    .replace(/<[^>]*>|[*_#`]+/g, '')
    .replace(/[:;]?[>:;=8][-']?[()DPpOo/\\|]+/g, '')
    .replace(/\p{Extended_Pictographic}/gu, '')
    .replace(isLikened(predicate, verb) ? /$^/ : likened, '')
    .replace(tails, '')
    .replace(motives, '')
    .replace(motives, '')
    .replace(/,? and (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?) later$/i, '')
    .replace(/,? (?:and|but) (?:instead|then)$/i, '')
    .replace(/ (?:knowing|because|since|when|and|so|that|(?<!\ba )while|if|but)$/, '')
    .replace(insult, (word, at: number, whole: string) =>
      (at === 0 && standsAlone.test(verb ?? '')) || /\b(?:look|feel) $/.test(whole.slice(0, at)) ? word : '',
    )
    .replace(/\b(?:absolutely )?everything (?=(?:I|we)\b)/gi, 'a lot of what ')
    .replace(/\b(in|on|of|with|from|at|by) you're (?=\w)/gi, '$1 your ')
    .replace(/ & /g, ' and ')
    .replace(/\b(?:every|each) (?:single )?time (?=I\b|we\b|you\b)/gi, (_said, at: number, whole: string) =>
      /\bwhen\b/.test(whole.slice(0, at)) || at === 0 ? 'when ' : 'each time ',
    )
    .replace(/ (?:on purpose|deliberately|intentionally)\b/gi, '')
    .replace(/\bfor nothing\b/i, '')
    .replace(/\beven a single\b/i, 'a single')
    .replace(/[\s,.;:!?–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "All day" is seldom all of it; a whole night or evening may well be, when it is told of once. */
export const notAllDay = (predicate: string, once: boolean): string =>
  predicate.replace(
    once
      ? /\b(?:all|the whole|the entire) (day|week|month)(?: long)?\b/gi
      : /\b(?:all|the whole|the entire) (day|night|week|weekend|morning|evening)(?: long)?\b/gi,
    'a lot of the $1',
  );

/** "when you never call" → "when you don't call"; "when he comes" was turned before. */
export const whenToday = (when: string): string =>
  when
    .replace(/\b(you|I|we|they) (?:never|hardly ever|rarely)\b/g, "$1 don't")
    .replace(/\b(?:always|constantly|literally|just|fucking|even|really)\s/g, '')
    .replace(/^(?:every (?:single )?time|each time|whenever|the minute|the moment|as soon as)\b/i, 'when')
    .replace(/[\s,.;:!?]+$/, '');
