import type { JustNoContent } from '../../catalogue/just-no.js';
import type { Engine } from '../../language/engine.js';
import { askedIn, isOwnRefusal } from './asked.js';
import { noesFor } from './noes.js';

const sayNo =
  /^(?:(?:so|well|ok|please|hi|hey)[ ,]+)*(?:how (?:do|can|should|could) i (?:politely |nicely |just |ever )*|i (?:want|need|have|would like|am trying|don't know how|struggle|find it hard) to |i'd like to |i (?:can't|cannot|never manage to) |(?:can you )?(?:please )?help me (?:to )?)(?:say no|turn down|refuse|decline)(?: to)?(?: (?<to>.+?))?[?.! ]*$/i;
const someone =
  /^(?:him|her|them|(?:my|our) (?:[\w'-]+ ){0,2}?(?:[\w'-]+))(?=$|,? (?:about|when|to|asking|wanting)\b)|^[A-Z][\w'-]+(?=$|,? (?:about|when|to|asking|wanting)\b)/;
const about =
  /^,? ?(?:about|to|when (?:he|she|they) asks? (?:me )?(?:for|to)|asking (?:me )?(?:for|to)|wanting) (?=\w)/i;

/** "How do I say no to my boss about the weekend shift?": to whom, and what about, as far as it is told. */
export function toWhom(text: string): { whom: string; about: string } | null {
  const found = sayNo.exec(text.trim().replace(/[’‘]/g, "'"));
  if (!found) return null;
  const to = found.groups?.to ?? '';
  const whom = someone.exec(to)?.[0] ?? '';
  return { whom, about: to.slice(whom.length).replace(about, '').trim() };
}

/** Somebody else's wish, told as one: not an order, not a reproach, not how somebody should be. */
const wish = new RegExp(
  [
    '(?:wants?|would like|asked|asks|asking|needs?|begging|begged|invited|inviting) (?:me|us|if i|whether i)\\b',
    "i(?:'ve| have|'m| was)(?: been| being)? (?:asked|invited) to\\b",
    '(?:asked|asking|asks)(?: me| us)? for\\b',
    '(?:wants?|asked|asking) to (?:borrow|use my|move in|stay (?:with|at|over)|come (?:over|round|along|with)|copy|have sex|sleep with me|date me|go out with me|meet up|get back together|crash)\\b',
    'wants? (?:nudes|sex|money|my (?:(?:phone|bank|email|insta(?:gram)?|facebook|snapchat|laptop|computer) )?(?:number|address|password|pin|car|notes|login))\\b',
  ]
    .map((one) => `\\b${one}`)
    .join('|'),
  'i',
);
const noDeed =
  /^(?:be (?!there|at|his|her|their|your|on|in|a (?:bridesmaid|godparent|godmother|godfather|witness|guarantor)|the)|stop|shut|feel|believe|think|know|understand|forgive|apologi[sz]e|say sorry|love|trust|listen|change|choose|leave|get lost|die|disappear|read (?:his|her|their|your) mind|do everything|do all)/i;
const longest = 25;

/** Whether words told to the coach are about something one may refuse. */
export function opensOnRequest(
  text: string,
  { read }: Pick<Engine, 'read'>,
  content: JustNoContent,
): boolean {
  if (toWhom(text)) return true;
  const plain = text.replace(/[’‘]/g, "'");
  if (!wish.test(plain) || plain.split(/\s+/).length > longest || /\byou\b/i.test(plain)) return false;
  const asked = askedIn(text);
  if (!asked?.told || noDeed.test(asked.words)) return false;
  // Asking again and again for what is a limit is told as a reproach, and still asks for a no.
  return noesFor(asked, 'general', content).kind.limit || !read(text).blaming;
}

/** Whether words say that the speaker will not do something they may have been asked for: a no would say it too. */
export function refusesDeed(text: string): boolean {
  const asked = isOwnRefusal(text) ? askedIn(text) : null;
  return asked?.told === true && !noDeed.test(asked.words);
}
