import type { AskedForm } from '../../catalogue/just-no.js';
import {
  askedFor,
  askedOut,
  ifICould,
  ifTheyCould,
  invited,
  lead,
  mine,
  mineRefused,
  ofMe,
  saidToMe,
  someoneTo,
  toDo,
  toDoThemselves,
  wantsThing,
} from './asked-shapes.js';
import { turnedToAsker, turnedToHost, turnedToMe } from './turned.js';

/** What somebody was asked for, named as it can be said to whoever asked: "lend you money", "the weekend shift". */
export interface Asked {
  form: AskedForm;
  words: string;
  /** It was told as somebody's wish ("she wants me to …"), and not only named. */
  told: boolean;
}

/** "I don't want to go to my friend's party": what somebody would rather not do, told as their own. */
export const isOwnRefusal = (text: string): boolean =>
  mineRefused.test(text.trim().replace(/[’‘]/g, "'").replace(lead, ''));

/** Where what was asked ends, and how it came about or how I am about it begins. */
const tail =
  /[.;!?\n]+.*$|,? (?:but|because|cos|cause|coz|since|even though|although|though|so i|which|and (?:i|he|she|they|it|now)\b|as i|when i|while i|(?:so |and )?how (?:do|can|should|could) i\b|for the \w+ time|all the time|as usual)\b.*$|, (?:i|he|she|they|again|and)\b.*$/is;
const again = / (?:yet )?again(?=$| )| once more(?=$| )| as always| like always/gi;
const empty =
  /^(?:(?:a|one|another) (?:small |big |huge |quick )?favou?r|it|that|this|me|something|stuff|things?|anything|everything|a lot|so much|more|too much)$/i;
const longest = 18;

/** What was asked, from what the person tells or names; null when there is no asking in it. */
export function askedIn(text: string): Asked | null {
  const plain = text
    .trim()
    .replace(/[’‘]/g, "'")
    .replace(/^["“]|["”]$/g, '')
    .replace(/\s+/g, ' ')
    .replace(lead, '');
  const named = (form: AskedForm, words: string, asker: string, told = true): Asked | null => {
    const bare = tidy(words);
    return bare === '' || empty.test(bare) || bare.split(' ').length > longest
      ? null
      : { form, words: tidy(turnedToAsker(bare, asker)), told };
  };
  const first = lowerFirst(plain);
  const found = (shape: RegExp) => shape.exec(plain)?.groups ?? shape.exec(first)?.groups;

  const theirs = found(ifTheyCould);
  if (theirs) return named('theirs', theirs.words ?? '', theirs.asker ?? '');
  const invitation = found(invited);
  if (invitation)
    return named('deed', cameTo(invitation.how ?? '', invitation.words), invitation.asker ?? '');
  const doing = found(toDo) ?? found(ifICould);
  if (doing) return named('deed', doing.words ?? '', doing.asker ?? '');
  const out = found(askedOut);
  if (out) return named('deed', `go ${(out.words ?? 'out').replace(/^out/, 'out with you')}`, '');
  const thing = found(askedFor);
  if (thing) return named('thing', thing.words ?? '', thing.asker ?? '');
  const wish = found(toDoThemselves);
  if (wish) return theirWish(wish.words ?? '', (form, words) => named(form, words, wish.asker ?? ''));
  const wanted = found(wantsThing);
  if (wanted) {
    const words = (wanted.words ?? '').replace(/ (?:from|of|off) me$/i, '');
    return named(someoneTo.test(words) ? 'others' : 'thing', words, wanted.asker ?? '');
  }
  const own = found(ofMe) ?? found(mine);
  if (own) return named('deed', turnedToHost(own.words ?? ''), '');
  const quoted = found(saidToMe)?.words;
  if (quoted) return { form: 'deed', words: turnedToMe(tidy(quoted)), told: true };
  return named(isNoun(first) ? 'thing' : 'deed', first.replace(/^(?:to|no to|about) /i, ''), '', false);
}

/** "Have sex with me" is for both; "borrow my car" is what they would do. */
function theirWish(words: string, named: (form: AskedForm, words: string) => Asked | null): Asked | null {
  if (/^(?:see|meet) me(?: again)?$/i.test(words)) return named('deed', words.replace(' me', ' you'));
  if (/\bwith (?:me|us)\b/i.test(words))
    return named('deed', words.replace(/\bwith (?:me|us)\b/i, 'with you'));
  const both =
    /^(?:have sex|get back together|get married|have (?:a|another) baby|be friends|break up|meet(?: up)?|talk|get engaged)\b/i;
  return named(both.test(words) ? 'deed' : 'theirs', words);
}

/** "to his party" is come to; "to help him move" is a deed. */
function cameTo(how: string, words = ''): string {
  if (how === 'out') return `go out with you ${words}`;
  if (how === 'on') return `come on ${words}`;
  if (how !== 'to') return `come ${how} ${words}`;
  return isNoun(words) || /^(?:lunch|dinner|tea|breakfast|drinks|church|\w+'s)\b/i.test(words)
    ? `come to ${words}`
    : words;
}

/** Begins like a thing: "the weekend shift", "his wedding", "200 quid", "dinner". */
const isNoun = (words: string): boolean =>
  /^(?:a|an|the|some|more|any|my|his|her|their|our|your|this|that|another|two|three|[£$€]? ?\d+|money|cash|sex|nudes?|photos?|pictures?|pics|help|overtime|babysitting|dinner|lunch|drinks|christmas|easter|weekend|a?nother)\b/i.test(
    words,
  ) || /^[A-Z][\w'-]*(?:'s)? (?:party|wedding|birthday|dinner|christening)\b/.test(words);

const tidy = (words: string): string =>
  words
    .replace(tail, '')
    .replace(again, '')
    .replace(/\bi\b(?=['’ ]|$)/g, 'I')
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/g,
      (day) => day[0]!.toUpperCase() + day.slice(1),
    )
    .replace(/\b(?:christmas|easter)\b/g, (day) => day[0]!.toUpperCase() + day.slice(1))
    .replace(/[\s,:–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const lowerFirst = (words: string): string =>
  /^(?:I\b|[A-Z][a-z]+ (?:is|has|wants|asked|invited|keeps|needs|and|would|just|expects|begged)\b)/.test(
    words,
  )
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
