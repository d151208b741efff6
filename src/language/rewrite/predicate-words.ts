import type { Rewriting } from '../../catalogue/rewriting.js';

/** After "be", only what can be said without calling names: "on your phone", "late", "not home". */
export const standsAfterBe = (predicate: string): boolean =>
  /^(?:on|at|in|with|out|off|away|around|up|under|behind|here|there|home|late|gone|asleep|busy|quiet|silent|back|online|hours?|\d+|half an hour|the (?:first|last|only)|supposed|(?:\w+ )?(?:weeks?|days?|hours?|minutes?|months?) late|running|\w+ing\b(?! and))/i.test(
    predicate,
  );

/** A deed that did not happen as the wish that it would: "any" → "some", "a single" → "a". */
export const asWanted = (predicate: string): string =>
  predicate
    .replace(/\beven a single\b|\ba single\b/gi, 'a')
    .replace(/\bany(?= )/gi, 'some')
    .replace(/\banything\b/gi, 'something')
    .replace(/\b(?:anyone|anybody)\b/gi, 'people')
    .replace(/\banywhere\b/gi, 'along')
    .replace(/\b(?:either|even|yet|in the first place)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();

const likened = /[, ]+like (?:a|an|some) [\w -]+$/i;

const tails =
  /(?:[, ]+(?:for (?:god|christ|heaven|pete)'?s'? sake|or what|or something|you (?:\w+ )?(?:idiot|moron|jerk|asshole|bitch|bastard|liar|loser|pig|fool)|as (?:usual|always)|because you .*|and it'?s .*|is wrong with you|please|okay|ok|though|dude|man|bro|mom|mum|dad|mate|babe|honey|already|first place|lol|xd|smh|so (?:damn )?much))+$/i;

/** The predicate without its insults, so that what is left can be said kindly. */
export function tidied(predicate: string, words: Rewriting, verb: string | null = null): string {
  const insult = new RegExp(`\\b(?:${words.insulting.join('|')}) (?=[a-z])`, 'gi');
  return predicate
    .replace(/[:;]?[>:;=8][-']?[()DPpOo/\\|]+/g, '')
    .replace(/\p{Extended_Pictographic}/gu, '')
    .replace(/^(?:treat|talk|speak|look|feel|act|behave)$/.test(verb ?? '') ? /$^/ : likened, '')
    .replace(tails, '')
    .replace(/ (?:knowing|because|since|when|and|so|that|while|if|but)$/, '')
    .replace(insult, '')
    .replace(/ & /g, ' and ')
    .replace(
      /\b(?:all|the whole|the entire) (day|night|week|weekend|morning|evening)(?: long)?\b/gi,
      'a lot of the $1',
    )
    .replace(/\b(?:every|each) (?:single )?time (?=I\b|we\b|you\b)/gi, 'when ')
    .replace(/\bfor nothing\b/i, '')
    .replace(/\beven a single\b/i, 'a single')
    .replace(/[\s,.;:!?–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "when you never call" → "when you don't call"; "when he comes" was turned before. */
export const whenToday = (when: string): string =>
  when
    .replace(/\b(you|I|we|they) (?:never|hardly ever|rarely)\b/g, "$1 don't")
    .replace(/\b(?:always|constantly|literally|just|fucking|even|really)\s/g, '')
    .replace(/^every time\b/i, 'when')
    .replace(/^whenever\b/i, 'when')
    .replace(/[\s,.;:!?]+$/, '');
