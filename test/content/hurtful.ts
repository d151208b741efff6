import type { PatternId } from '../../src/catalogue/pattern.js';
import type { Reading } from '../../src/language/reading.js';

const patterns: PatternId[] = ['contempt_sarcasm', 'threat_or_ultimatum', 'label', 'mind_reading'];

/** Threats, and laughing at somebody. */
const harsh =
  /\byou(?:'ll| will) (?:regret|be sorry|pay|see)\b|\bI'll make you\b|\bboo hoo\b|\bpoor (?:you|thing)\b|\b(?:ha ?ha|lol)\b|\boh,? (?:great|please|boo)\b|\bwhatever\b(?! (?:it|you))|\b(?:pathetic|ridiculous|stupid|silly|stop whining|shut up|look who's talking)\b/i;

/** A verdict on what the other feels, senses or remembers, and words that make it small. */
const tellsThem =
  /\byou(?:'re| are| were)(?: just| only| so| too| being| always)* (?:angry|upset|jealous|sensitive|emotional|dramatic|paranoid|crazy|tired|moody|imagining|overreacting|hurt|scared|worried|stressed|cross|insecure)\b(?!\?)|\byou (?:just |only )?(?:feel|felt|don't remember|remember|misremember|imagined?|dreamt|made (?:it|that) up)\b|\b(?:that|it) (?:never|didn't) happen(?:ed)?\b|\bcalm down\b|\bgrow up\b|\bget over it\b/i;

/** True for what nobody who plays a partner may say: mockery, a threat, or what goes on in the person. */
export const isHurtful = (line: string): boolean => tellsThem.test(line) || harsh.test(line);

/** The same, with what the engine hears; it hears a dig in many a reply of three words ("That's new."). */
export const readsAsHurtful = (line: string, read: (text: string) => Reading): boolean =>
  isHurtful(line) || read(line).findings.some(({ pattern }) => patterns.includes(pattern));
