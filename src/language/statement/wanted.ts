import { fromThirdPerson } from '../clauses/verb-forms.js';
import { lowerFirst } from '../lower-first.js';
import type { Reading } from '../reading.js';
import { toListener } from './to-listener.js';

const asks =
  /^(?:could|would|can|will|may|might|shall) (?:you|we|i|it)\b|^(?:let's|how about|what about|what if we|is there any way|do you think|are you (?:willing|able|up))\b/i;
const told =
  /^(?:i'd|i would) (?:like|love|appreciate|prefer|be)\b|^it would\b|^please\b|^i need (?!you\b|him\b|her\b|them\b)/i;
const leads =
  /^(?:(?:i (?:just |really |only )*(?:want|need|would like|wish|hope)|i'd (?:like|love)|(?:maybe|just|to|and|that|if|for|i think|i guess|well|um|(?:ask|tell|get)(?= (?:him|her|them|you)\b)) (?=\w)|(?:he|she|they|you|him|her|them)\b(?: (?:to|could|would|should|can|will|has to|have to|needs? to|must|['’]d|better))?) ?)+/i;
const ours =
  /^(?:talk|meet|sit|agree|decide|plan|go|spend|share|split|find|work|discuss|have (?:a|some|dinner|time)|make (?:a|time)|take turns|try|do (?:something|it|this) together)\b/i;
const together = /^(?:we|us)(?: (?:to|could|should|would|can|will|both))* (.+)$/i;

/** A thing wanted from somebody, by what it is made of. */
type Wanted =
  | { kind: 'deed'; words: string }
  | { kind: 'ours'; words: string }
  | { kind: 'not'; words: string }
  | { kind: 'thing'; words: string }
  | { kind: 'said'; words: string };

/** "put his phone away", "that he calls me", "we could talk", "more help", as a person types it. */
function wantedIn(answer: string, read: (text: string) => Reading): Wanted | null {
  const plain = answer
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '')
    .replace(/^["“]|["”]$/g, '');
  if (!/\p{L}/u.test(plain) || isPast(plain, read)) return null;
  if (asks.test(plain)) return { kind: 'said', words: `${plain}?` };
  if (told.test(plain)) return { kind: 'said', words: `${plain}.` };
  const withUs = together.exec(
    plain.replace(/^(?:(?:i (?:just |really )?(?:want|need)|i'd like|that|for|maybe) )+/i, ''),
  );
  if (withUs) return { kind: 'ours', words: withUs[1]! };
  const lead = leads.exec(plain)?.[0] ?? '';
  const bare = plain.slice(lead.length).trim();
  if (bare === '') return null;
  const turned = withoutThird(bare, lead);
  const not = /^(?:not (?:to )?|don'?t |to not |never |no more (?=\w+ing))(.+)$/i.exec(turned);
  if (not) return { kind: 'not', words: not[1]! };
  if (ours.test(turned) && !/\bme\b/.test(turned)) return { kind: 'ours', words: turned };
  const isDeed = lead !== '' || read(turned).clauses[0]?.kind === 'command' || opensWithVerb(turned, read);
  if (
    /^(?:a|an|the|some|more|less|fewer|my|your|our|time|help(?= with)|respect|space|peace|quiet|honesty)\b/i.test(
      turned,
    )
  )
    return { kind: 'thing', words: turned };
  return { kind: isDeed ? 'deed' : 'thing', words: turned };
}

/** "listen to me", "help me with the bins", "ask first"; not "help with the bins", not "dinner on time". */
const opensWithVerb = (words: string, read: (text: string) => Reading): boolean =>
  (/^\w+ (?:to |with |at |for )?(?:me|us|my|our|the|it)\b/i.test(words) &&
    (read(`you ${words}`).clauses[0]?.verb ?? null) !== null) ||
  (/^\w+ (?:first|before|after|when|if|earlier|sooner|again|instead|on time)\b/i.test(words) &&
    read(`please ${words}`).clauses[0]?.kind === 'command');

/** "You said I was slow" tells what happened; nothing is asked. */
const isPast = (words: string, read: (text: string) => Reading): boolean =>
  /^(?:you|he|she|they)\b/i.test(words) && read(words).clauses[0]?.tense === 'past';

/** "calls me when he's late" → "call me when you're late". */
function withoutThird(bare: string, lead: string): string {
  const [first = '', ...rest] = bare.split(' ');
  const things = /\bthe(?:y|m|ir)\b/i.test(bare) && !/\bthe(?:y|m)\b/i.test(lead);
  const said = things ? rest.join(' ') : toListener(['x', ...rest].join(' ')).replace(/^x ?/, '');
  const isThird = /\b(?:he|she|they|that)\s*$/i.test(lead) && /[^s]s$/.test(first);
  const verb = isThird ? fromThirdPerson(first) : first;
  return `${lowerFirst(verb)} ${said}`.trim();
}

/** A request as it can be said: "Could you put your phone away?" Null when there are no words in it. */
export function asRequest(answer: string, read: (text: string) => Reading): string | null {
  const wanted = wantedIn(answer, read);
  if (!wanted) return null;
  switch (wanted.kind) {
    case 'said':
      return capital(toListener(wanted.words));
    case 'deed':
      return `Could you ${wanted.words}?`;
    case 'ours':
      return `Could we ${wanted.words}?`;
    case 'not':
      return /ing\b/.test(wanted.words.split(' ')[0]!)
        ? `Please, no more ${wanted.words}.`
        : `Please don't ${wanted.words}.`;
    case 'thing':
      return `I'd like ${wanted.words}.`;
  }
}

const hasTo = /^(?!you\b|he\b|she\b|they\b|we\b|i\b)(.{2,40}?) (?:has to|have to|needs to|need to|must)\b/i;
const place = /^(?:home|here|there|back|ready|in|on|off|out|quiet|at)\b/i;

/** What has to happen, plainly: "I need the report by Friday". Null when there are no words in it. */
export function asMust(answer: string, read: (text: string) => Reading): string | null {
  const plain = answer
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '');
  if (!/\p{L}/u.test(plain)) return null;
  if (/^(?:i|we) (?:need|expect)\b/i.test(plain))
    return capital(toListener(plain).replace(/\bneed (?:him|her|them) to\b/i, 'need you to'));
  if (hasTo.test(plain)) return capital(toListener(plain));
  const bare = plain.replace(
    /^(?:(?:that|it must be that|you|he|she|they) )?(?:(?:has|have|needs?|must|should|ought)(?: to)? )?/i,
    '',
  );
  const wanted = wantedIn(bare || plain, read);
  if (!wanted) return null;
  if (wanted.kind === 'said')
    return capital(
      wanted.words.replace(/^(?:could|would|can|will) you /i, 'I need you to ').replace(/[.?]$/, ''),
    );
  if (wanted.kind === 'not') return `I need you not to ${wanted.words}`;
  if (wanted.kind === 'ours') return `I need us to ${wanted.words}`;
  const { words } = wanted;
  if (place.test(words)) return `I need you ${words}`;
  return wanted.kind === 'deed' ? `I need you to ${words}` : `I need ${words}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
