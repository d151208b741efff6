import type { Act, Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { withoutOverstatement } from '../clauses/frequency.js';
import { gerund, infinitive, past } from '../clauses/verb-forms.js';
import { toSecondPerson } from './person.js';

/** What one clause complains of, said to the listener, whatever shape the clause had. */
export interface Complaint {
  act: Act;
  clause: Clause;
  /** Infinitive and what follows it, in the polarity of the act: the unwanted deed, or the wanted one. */
  verb: string;
  predicate: string;
  /** True when the draft says that it does not, or did not, happen. */
  negative: boolean;
  tense: 'past' | 'present';
  often: boolean;
  /** The clause in it that tells when, put to the listener. */
  when: string | null;
  /** The feeling a causing verb or an adjective after "make me" names, in the person's words. */
  feelingWord: string | null;
  /** For thought: "you care about me". For event: "I had to wait". */
  said: string | null;
}

const frequent =
  /\b(?:always|never|constantly|forever|every|ever|keep|keeps|kept|all the|over and over|again and again|nothing|nobody|everything|a lot|rarely|hardly|24\/7|non-?stop|often)\b/i;

/** The complaint in a clause, or null when it has none that grammar can tell. */
/** The clauses beside one: a charge may be about what was said before it, or after. */
export interface Neighbours {
  before: Clause | undefined;
  after: Clause | undefined;
}

export function complaintIn(clause: Clause, beside: Neighbours, words: Rewriting): Complaint | null {
  const third = clause.subject === 'third';
  const turn = (text: string): string => (third ? toSecondPerson(text, clause.who) : text);
  const base: Complaint = {
    act: 'habit',
    clause,
    verb: clause.verb ?? '',
    predicate: tidied(turn(clause.predicate), words, clause.verb),
    negative: clause.negative,
    tense: clause.tense === 'past' ? 'past' : 'present',
    often: frequent.test(clause.words),
    when: clause.when ? whenToday(turn(clause.when)) : whenBefore(beside.before),
    feelingWord: null,
    said: null,
  };
  const event = eventIn(clause, beside, base) ?? belongingIn(clause, base) ?? ownIn(clause, base);
  if (event || clause.subject === 'i' || clause.subject === 'other') return event;
  const thanked = thanksIn(clause, base, words);
  if (thanked) return thanked;
  if (!clause.verb || /^(?:nobody|no one|everyone|everybody|people|somebody|someone)\b/.test(clause.who))
    return null;
  const caused = causeIn(base, words);
  if (caused) return caused;
  return shaped(base, clause, beside.before, words);
}

/** "You said you'd handle it, and you didn't." */
export const brokenWord = (clause: Clause, next: Clause | undefined): Clause =>
  /^(?:say|promise|tell|swear|agree)$/.test(clause.verb ?? '') &&
  next?.negative &&
  (next.verb === null || (/^(?:do|have)$/.test(next.verb) && next.predicate === '')) &&
  /\b(?:you'd|you would|you'll|you will|to)\b/.test(clause.predicate)
    ? { ...clause, predicate: `${clause.predicate} and it didn't happen` }
    : clause;

function shaped(
  base: Complaint,
  clause: Clause,
  before: Clause | undefined,
  words: Rewriting,
): Complaint | null {
  const preferred = /\byou(?:'d| would) (?:rather|sooner|much rather) .+$/i.exec(clause.words)?.[0];
  if (preferred) return { ...base, act: 'thought', said: preferred };
  const wants = wantedAfter(base, clause);
  if (wants) return wants;
  const { verb, negative } = base;
  const perfect =
    /\b(?:should|could|might|would) (?:not |n't )?(?:really |at least |just )?(?:have|of|a)\b|(?:shoulda|coulda)|(?:should|could|would)'?ve/.test(
      clause.words.toLowerCase(),
    );
  if (
    (clause.modal === 'should' || clause.modal === 'can' || (clause.modal === 'would' && !negative)) &&
    (perfect || clause.tense === 'past')
  )
    return { ...base, act: 'regret' };
  if (words.mental.includes(verb) && clause.opener === 'if') return null;
  if (clause.opener === 'if' || clause.opener === 'unless') {
    const unreal = base.tense === 'past';
    const wanted = (negative !== (clause.opener === 'unless')) !== unreal;
    return {
      ...base,
      act: wanted ? 'wanted' : 'unwanted',
      negative: false,
      predicate: wanted ? asWanted(base.predicate) : base.predicate,
    };
  }
  if (
    words.mental.includes(verb) &&
    clause.modal === null &&
    base.tense === 'present' &&
    !isQuestionWhat(clause)
  )
    return thoughtOf(base);
  if (verb === 'act' || verb === 'behave') return { ...base, act: 'label', predicate: clause.predicate };
  if (verb === 'be' && !standsAfterBe(base.predicate)) return { ...base, act: 'label' };
  if (clause.kind === 'question') return asked(base, clause);
  if (
    clause.modal === 'will' &&
    negative &&
    clause.tense === 'future' &&
    !/\bnever\b/i.test(clause.words) &&
    before === undefined &&
    /\bwill not\b/i.test(clause.words)
  )
    return { ...base, act: 'unwanted', negative: false };
  if (clause.modal === 'can' && !negative)
    return { ...base, act: 'wanted', predicate: asWanted(base.predicate) };
  if (clause.modal === 'would' && !negative)
    return { ...base, act: 'wanted', predicate: asWanted(base.predicate.replace(/ if\b.*$/, '')) };
  if (clause.modal === 'will' && !negative) return { ...base, act: 'habit' };
  // "You actually did the dishes for once": praise that says what is missed.
  if (
    base.tense === 'past' &&
    !negative &&
    /\b(?:for once|for a change|finally|actually)\b/i.test(clause.text)
  )
    return { ...base, act: 'wanted' };
  if (base.tense === 'past') return { ...base, act: negative ? 'omission' : 'past' };
  return { ...base, act: negative ? 'lack' : 'habit' };
}

const isQuestionWhat = (clause: Clause): boolean =>
  clause.kind === 'question' && /^(?:what|who|how|where)$/.test(clause.opener ?? '');

/** Orders, "should", "need to", "I want you to": what is wanted, or wanted to stop. */
function wantedAfter(base: Complaint, clause: Clause): Complaint | null {
  const binding =
    clause.kind === 'command' ||
    clause.modal === 'must' ||
    clause.modal === 'want' ||
    (clause.modal === 'should' && clause.tense !== 'past') ||
    (clause.kind === 'question' && clause.modal === 'can' && !clause.opener);
  const stopping = /^(?:stop|quit)$/.test(base.verb) && /^(?:\w+ )?(\w+ing)\b/.test(base.predicate);
  const mocked =
    clause.kind === 'question' && base.verb === 'be' && /^any (\w+?)(?:ier|er)\b/.exec(base.predicate);
  if (mocked) return { ...base, act: 'label', predicate: `${mocked[1]} ${mocked[1]}y` };
  if (!binding && !(stopping && clause.modal !== null)) return null;
  if (stopping) {
    const [, doing] = /^(?:always |constantly |\w+ly )?(\w+ing)\b/.exec(base.predicate) ?? [];
    if (doing) {
      const predicate = base.predicate.slice(base.predicate.indexOf(doing) + doing.length).trim();
      const verb = infinitive(doing);
      if (clause.negative) return { ...base, act: 'habit', verb, predicate, negative: false };
      return {
        ...base,
        act: verb === 'be' && !standsAfterBe(predicate) ? 'label' : 'unwanted',
        verb,
        predicate,
        negative: false,
      };
    }
  }
  if (base.negative) {
    if (clause.kind === 'question') return { ...base, act: 'lack' };
    return {
      ...base,
      act: base.verb === 'be' && !standsAfterBe(base.predicate) ? 'label' : 'unwanted',
      negative: false,
      predicate: base.predicate.replace(/ again$/, ''),
    };
  }
  return { ...base, act: 'wanted', predicate: asWanted(base.predicate) };
}

/** "Why don't you", "can't you", "do you ever": not wanting to know, but wishing. */
function asked(base: Complaint, clause: Clause): Complaint | null {
  if (isQuestionWhat(clause) && clause.opener !== 'how') return null;
  if (clause.opener === 'how')
    return base.tense === 'past' || clause.modal === 'can'
      ? { ...base, act: 'past', tense: 'past', negative: false }
      : null;
  if (base.negative) return { ...base, act: base.tense === 'past' ? 'omission' : 'lack' };
  if (!clause.opener && /\bever\b/.test(clause.words))
    return { ...base, act: base.tense === 'past' ? 'omission' : 'lack', negative: true };
  return { ...base, act: base.tense === 'past' ? 'past' : 'habit' };
}

/** "You don't care about me" → a doubt: "you care about me"; "you think…" stays as it is. */
function thoughtOf(base: Complaint): Complaint {
  const { predicate } = base;
  return { ...base, act: 'thought', said: base.negative ? asWanted(predicate) : predicate };
}

/** "You made me wait" → "I had to wait"; "you make me so angry when…", "you embarrassed me…" → the feeling. */
function causeIn(base: Complaint, words: Rewriting): Complaint | null {
  const { verb, predicate } = base;
  if (base.negative) return null;
  const me = /^(?:me|us)\b ?(.*)$/i.exec(predicate);
  if (!me) return null;
  const told = (me[1] ?? '').replace(/(?:^|\s)when(?:ever)?\b.*$/, '').trim();
  const caused = { ...base, act: 'cause' as const, verb: '' };
  const maddened =
    /^(?:so )?(?:crazy|nuts|mad|insane|bonkers|bananas|up the wall|round the bend|to drink)\b ?(.*)$/.exec(
      told,
    );
  if (/^(?:drive|make)$/.test(verb) && maddened)
    return { ...caused, feelingWord: 'frustrated', predicate: maddened[1] ?? '' };
  const felt = /^feel(?:ing)? (?:like )?(.*)$/.exec(told);
  if (verb === 'make' && felt)
    return { ...caused, feelingWord: felt[1] ?? '', predicate: placeOnly(felt[1] ?? '') };
  if (verb === 'make' && isBareVerb(told)) return eventOf(base, told);
  if (
    /^(?:make|get)$/.test(verb) &&
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

/** "stupid in front of your friends" → "in front of your friends"; "guilty for resting" → "for resting". */
const placeOnly = (told: string): string =>
  /(?:^| )((?:in front of|for|at|in|on|with|about|of|by) .+)$/.exec(told)?.[1] ?? '';

const isBareVerb = (result: string): boolean =>
  /^(?:wait|cry|late|stay|leave|go|do|look|pay|drive|walk|choose|lie|apologi[sz]e|beg|ask|miss|clean|cook|come|sit|stand|lose|work|sleep|run|carry|wear|eat|take|give|repeat|laugh|doubt|question|explain|say|watch|think|want|believe|regret|hate)\b/.test(
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
  const cried = /^(?:cry|miss|lose|doubt|regret|think|believe|feel|hate|want)\b/.exec(late);
  if (base.tense !== 'past')
    return { ...base, act: 'event', said: looked ? `I ${late}` : cried ? `I ${late}` : `I have to ${late}` };
  return { ...base, act: 'event', said: `I had to ${late}` };
}

/** "I'm going to miss my deadline because of you": the event, without the charge. */
function eventIn(clause: Clause, { before, after }: Neighbours, base: Complaint): Complaint | null {
  const charge =
    /,? ?\b(?:(?:all )?because of you(?:r \w+)?|thanks to you|due to you|(?:and )?(?:it'?s|this is|it is|that's|that is)? ?(?:all |entirely |totally )?your (?:own )?(?:\w+ )?fault)\b.*$/i;
  if (!charge.test(clause.words)) return null;
  const here = clause.words
    .replace(charge, '')
    .replace(/^(?:and|but|so|now|well|great) /i, '')
    .trim();
  const said =
    here.split(' ').length > 2 ? here : here === '' ? (ownWords(after) ?? before?.words ?? '') : '';
  const missed = /\byour (?:own )?(?:\w+ )?fault (?:that |if )?((?:I|we|my|our) .+)$/i.exec(
    clause.words,
  )?.[1];
  if (missed && !/^I(?:'m| am| feel| felt| was) (?:so )?[a-z]+$/i.test(missed))
    return { ...base, act: 'event', said: missed };
  if (/^I(?:'m| am| feel| felt| was) (?:so )?[a-z]+$/i.test(said)) return null;
  const tellable =
    /^(?:I|we|my|our|the|it)\b/i.test(said) && !/\byou\b/i.test(said) && said.split(' ').length <= 16;
  return tellable ? { ...base, act: 'event', said } : null;
}

const ownWords = (clause: Clause | undefined): string | null =>
  clause?.subject === 'i' ? clause.words : null;

/** "Your dog chewed my shoes", "why is your coat on the floor": said of something of theirs, so it stays what it is. */
function belongingIn(clause: Clause, base: Complaint): Complaint | null {
  const asked =
    clause.kind === 'question' &&
    clause.verb === 'be' &&
    /^(your (?:[a-z]+ )?(\w+)) ((?:still |always )?(?:on|in|at|under|all over|full of|here|there|everywhere)\b.*)$/.exec(
      clause.predicate,
    );
  if (asked)
    return {
      ...base,
      act: 'event',
      said: `${asked[1]} ${/[^s]s$/.test(asked[2]!) ? 'are' : 'is'} ${asked[3]}`,
    };
  if (
    clause.subject !== 'third' ||
    !/^your (?!(?:\w+ )?(?:brother|sister|mother|father|mum|mom|dad|friend|cousin|wife|husband|boyfriend|girlfriend|son|daughter|parents|family|ex)s?\b)/.test(
      clause.who,
    ) ||
    !clause.verb ||
    clause.words.split(' ').length > 14
  )
    return null;
  if (clause.verb !== 'be')
    return clause.kind === 'question'
      ? null
      : { ...base, act: 'event', said: withoutOverstatement(clause.words) };
  if (!standsAfterBe(clause.predicate) && !/^full of /.test(clause.predicate)) return null;
  const plural = /[^s]s$/.test(clause.who);
  const is = clause.tense === 'past' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  return { ...base, act: 'event', said: `${clause.who} ${is} ${clause.predicate}` };
}

/** "I'm sick of covering for you", "why do I always have to tidy up": what it is like, said by the person already. */
function ownIn(clause: Clause, base: Complaint): Complaint | null {
  const weary =
    /\bI(?:'m| am) (?:so |really |just )?(?:sick and tired|sick|tired|fed up|done|exhausted) (?:of|with|from) (?!you\b)(\w+ing\b.*)$/i.exec(
      clause.words,
    )?.[1];
  if (weary)
    return {
      ...base,
      act: 'cause',
      verb: '',
      feelingWord: 'fed up',
      predicate: `with ${withoutOverstatement(weary)}`,
    };
  const burden =
    !/\bbother\b/.test(clause.words) &&
    clause.kind === 'question' &&
    clause.opener === 'why' &&
    clause.subject === 'i' &&
    clause.verb;
  if (!burden || clause.tense !== 'present' || clause.negative) return null;
  const deed =
    clause.verb === 'have' ? /^to (\w+) ?(.*)$/.exec(clause.predicate) : ['', clause.verb, clause.predicate];
  return deed
    ? { ...base, act: 'event', said: `I end up ${gerund(deed[1]!)} ${deed[2] ?? ''}`.trim() }
    : null;
}

/** "Thanks for inviting me": a dig says that it did not happen; "thanks for waking me", that it did. */
function thanksIn(clause: Clause, base: Complaint, words: Rewriting): Complaint | null {
  const [, doing, after] =
    /^(?:(?:wow|oh|well|so|gee|yeah),? )*(?:thanks|thank you)(?: so much| a lot)? for (?:not )?(\w+ing)\b ?(.*)$/i.exec(
      clause.words,
    ) ?? [];
  if (!doing) return null;
  const verb = infinitive(doing.toLowerCase());
  const wished = words.repeatable.includes(verb) && /^(?:me|us|out|with|up|back|$)/.test(after ?? '');
  const not = /\bfor not\b/i.test(clause.words) || wished;
  return {
    ...base,
    act: not ? 'omission' : 'past',
    verb,
    predicate: tidied(after ?? '', words),
    negative: not,
    tense: 'past',
  };
}

/** After "be", only what can be said without calling names: "on your phone", "late", "not home". */
const standsAfterBe = (predicate: string): boolean =>
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
function tidied(predicate: string, words: Rewriting, verb: string | null = null): string {
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

/** "Every time I try to talk, | you walk away." */
const whenBefore = (before: Clause | undefined): string | null =>
  before && /^(?:and |but |so )?(?:every time|when|whenever) (?:I|we)\b/i.test(before.words)
    ? whenToday(before.words.replace(/^(?:and|but|so) /i, ''))
    : null;

/** "when you never call" → "when you don't call"; "when he comes" was turned before. */
const whenToday = (when: string): string =>
  when
    .replace(/\b(you|I|we|they) (?:never|hardly ever|rarely)\b/g, "$1 don't")
    .replace(/\b(?:always|constantly|literally|just|fucking|even|really)\s/g, '')
    .replace(/^every time\b/i, 'when')
    .replace(/^whenever\b/i, 'when')
    .replace(/[\s,.;:!?]+$/, '');
