import type { AskedForm } from '../../catalogue/just-no.js';
import { turnedToAsker, turnedToHost, turnedToMe } from './turned.js';

/** What somebody was asked for, named as it can be said to whoever asked: "lend you money", "the weekend shift". */
export interface Asked {
  form: AskedForm;
  words: string;
  /** It was told as somebody's wish ("she wants me to …"), and not only named. */
  told: boolean;
}

const lead =
  /^(?:(?:oh|ok|okay|well|so|hi|hey|um|ugh|omg|honestly|god|look|yeah|yes|and|but|then|please|now|again|today|yesterday|that|it'?s that|because)[ ,.:!…]+)+/i;
/** "my boss", "my best friend", "she", "Anna". */
const who =
  "(?:(?<asker>he|she|they|everyone|everybody|people|(?:somebody|someone)(?: (?:from|at) [\\w'-]+)?|(?:my|our|the) (?:[\\w'-]+ ){0,3}?[\\w'-]+|a (?:friend|colleague|mate|neighbou?r|guy|man|woman)(?: of mine| (?:from|at) [\\w'-]+)?|[A-Z][\\w'-]+(?: and [A-Z][\\w'-]+)?)(?:'s|'ve|'d)?)";
const often = '(?:(?:has|have|had|is|are|was|were|just|really|always|still|now|even|also|only|again|only) )*';
const asks =
  '(?:wants?|wanted|would like|needs?|needed|asks?|asked|asking|keeps? (?:asking|on at|nagging|begging|wanting)|kept asking|begs?|begged|begging|invites?|invited|pressur(?:es|ed|ing)|expects?|expected|expecting|told|tells|orders?|ordered|(?:likes?|liked) (?=me to))';

const toDo = new RegExp(`^${who} ${often}${asks} (?:me|us) (?:again )?(?:to|into) (?<words>.+)$`);
const ifICould = new RegExp(
  `^${who} ${often}${asks}(?: me| us)? (?:if|whether) (?:i|we)(?:'d| would| could| can| will| might| want to| wanted to| wanna| have time to|'m able to)*(?: please| maybe)? (?<words>.+)$`,
  'i',
);
const ifTheyCould = new RegExp(
  `^${who} ${often}${asks}(?: me| us)? (?:if|whether) (?:he|she|they)(?:'d)?(?: could| can| may| might) (?<words>.+)$`,
  'i',
);
const invited = new RegExp(
  `^${who} ${often}(?:invites?|invited|inviting) (?:me|us) (?<how>to|for|over|round|along|out|on)(?: (?<words>.+))?$`,
);
const askedOut = new RegExp(`^${who} ${often}(?:asks?|asked|asking) me (?<words>out(?: .+)?)$`);
const askedFor = new RegExp(
  `^${who} ${often}(?:asks?|asked|asking|keeps? asking|kept asking|begs?|begged)(?: me| us)? for (?<words>.+)$`,
);
const toDoThemselves = new RegExp(
  `^${who} ${often}(?:wants?|wanted|would like|asks?|asked|asking|keeps? asking|begs?|begged) to (?<words>.+)$`,
);
const wantsThing = new RegExp(`^${who} ${often}(?:wants?|wanted|needs?|would like) (?<words>.+)$`);
/** "her boyfriend to move in". */
const someoneTo = /^(?:my|his|her|their|our|the|[A-Z])[\w' -]* to \w+/;
const ofMe =
  /^i(?:'ve| have|'m| am| was)?(?: been| being)? (?:asked|invited|told|expected|supposed|meant|made) to (?<words>.+)$/i;
const mine =
  /^i (?:(?:really|just|still) )*(?:have to|don'?t want to|do not want to|dont wanna|can'?t|cannot|won'?t|have got to) (?<words>.+)$/i;
const saidToMe =
  /^["“']?(?:(?:hey|hi|so|please)[, ]+)?(?:(?:do|would) (?:you|u) (?:want|like) to|(?:can|could|will|would) (?:you|u)(?: please)?|(?:you|u) (?:need|have|ought|are supposed) to|(?:are|r) (?:you|u) (?:able|free) to|please) (?<words>.+)$/i;

const mineRefused =
  /^i (?:(?:really|just|still|simply) )*(?:don'?t want to|do not want to|don'?t wanna|won'?t|will not|refuse to|can'?t(?= (?:lend|babysit|help|work|cover|come|go|make it|pay|give|drive|host|take|stay|look after)\b)) (?!(?:live|be|sleep|eat|breathe|wake|cry|think|feel|stop|hear|lose|fight|argue|hurt|remember|let|keep|have to|get|seem|sound|make (?:him|her|them|it)|talk about (?:it|this|that))\b)/i;

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
