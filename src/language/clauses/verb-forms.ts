import nlp from 'compromise';

// compromise's own table of endings, used on single words: no parse.
const { toInfinitive } = (
  nlp as unknown as { methods(): { two: { transform: { verb: { toInfinitive: ToInfinitive } } } } }
).methods().two.transform.verb;
const model = (nlp as unknown as { model(): unknown }).model();
type ToInfinitive = (form: string, model: unknown, tense: string) => string;

/** Forms of English verbs by rule and a table of the irregular ones: base, past, participle where it differs. */
const irregular = `
arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
burst burst|buy bought|catch caught|choose chose chosen|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug
do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got|give gave given|go went gone|grind ground|grow grew grown|hang hung
have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left
lend lent|let let|light lit|lose lost|make made|mean meant|meet met|pay paid|put put|quit quit|read read|rely relied
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set
shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung
sink sank sunk|sit sat|sleep slept|slide slid|sneak snuck|speak spoke spoken|spend spent|spill spilt|spit spat|split split
spoil spoilt|spread spread|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck|swear swore sworn
sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
understand understood|undermine undermined|upset upset|wake woke woken|wear wore worn|weep wept|win won|wind wound|withdraw withdrew withdrawn|write wrote written
rewrite rewrote rewritten|retell retold|redraw redrew redrawn|resend resent|outdo outdid outdone|overtake overtook overtaken|mistake mistook mistaken|misunderstand misunderstood|overhear overheard|override overrode overridden|overspend overspent|overreact overreacted|withhold withheld|undo undid undone|redo redid redone|show showed shown|lie lied|text texted|ghost ghosted
`
  .trim()
  .split(/[|\n]/)
  .map((row) => row.trim().split(' '));

const pastOf = new Map(irregular.map(([base, past]) => [base!, past!]));
const participleOf = new Map(irregular.map(([base, past, participle]) => [base!, participle ?? past!]));
const baseOf = new Map(
  irregular.flatMap(([base, past, participle]) =>
    [past, participle].flatMap((form) => (form ? [[form, base!] as const] : [])),
  ),
);
for (const [form, base] of [
  ['is', 'be'],
  ['are', 'be'],
  ['am', 'be'],
  ['were', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['texting', 'text'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['lied', 'lie'],
  ['being', 'be'],
  ['gotten', 'get'],
  ['found', 'find'],
  ['dreamed', 'dream'],
  ['spoiled', 'spoil'],
  ['spilled', 'spill'],
  ['learnt', 'learn'],
  ['burned', 'burn'],
  ['leant', 'lean'],
  ['sneaked', 'sneak'],
  ['felt', 'feel'],
  ['left', 'leave'],
  ['lit', 'light'],
] as const)
  baseOf.set(form, base);

/** Verbs of more than one syllable, and with "qu", that double their last letter; those of one syllable do so by rule. */
const doubling = new Set(
  'quit quiz upset reset overrun outrun begin forget admit commit refer prefer occur permit regret submit control cancel travel label quarrel unplug backstab unzip rebut outbid'.split(
    ' ',
  ),
);
/** "dob", "stop", "plan": one short vowel and one consonant after it. */
const short = /^[^aeiou]*[aeiou][bdgmnprtz]$/;
const doubles = (base: string): boolean => doubling.has(base) || short.test(base);

const consonantY = /[^aeiou]y$/;

/** "forgot", "snapped", "tried". */
export function past(base: string): string {
  const known = pastOf.get(base);
  if (known) return known;
  if (doubles(base)) return `${base}${base.at(-1)}ed`;
  if (base.endsWith('e')) return `${base}d`;
  return consonantY.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** "forgotten", "snapped". */
export const participle = (base: string): string => participleOf.get(base) ?? past(base);

/** "forgetting", "leaving", "lying". */
export function gerund(base: string): string {
  if (base === 'be') return 'being';
  if (doubles(base)) return `${base}${base.at(-1)}ing`;
  if (/[^aeiou]ie$|^(?:lie|die|tie)$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(base)) return `${base}ing`;
  return base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** The infinitive a form belongs to: "forgot" → "forget", "leaving" → "leave", "tries" → "try". */
export function infinitive(form: string): string {
  const known = baseOf.get(form);
  if (known) return known;
  if (pastOf.has(form) || /thing$|eed$/.test(form)) return form;
  if (/.{2}ing$/.test(form)) return resolved(form, toInfinitive(form, model, 'Gerund'));
  if (/.{2}ed$/.test(form)) return resolved(form, toInfinitive(form, model, 'PastTense'));
  return form;
}

/** "tries" → "try", "watches" → "watch", "leaves" → "leave": only for a third-person form. */
export function fromThirdPerson(form: string): string {
  const known = baseOf.get(form);
  if (known) return known;
  return /[^s]s$/.test(form) ? toInfinitive(form, model, 'PresentTense') : form;
}

const undoubled = (base: string): string =>
  base.at(-1) === base.at(-2) && doubles(base.slice(0, -1)) ? base.slice(0, -1) : base;

/** Where the table of endings knows no better than the form itself: "staring" → "stare", "scrolled" → "scroll". */
function resolved(form: string, base: string): string {
  if (base !== form) return undoubled(base);
  const stem = form.replace(/(?:ing|ed)$/, '');
  if (doubles(stem.slice(0, -1)) && stem.at(-1) === stem.at(-2)) return stem.slice(0, -1);
  return doubles(stem) || /(?:^|[^aeiou])[aeiou][bcdgkmnprsvz]$/.test(stem) ? `${stem}e` : stem;
}
