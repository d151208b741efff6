import type { FeelingForm } from '../../catalogue/feeling.js';
import type { FeelingSlot, Suggestion } from '../suggestion.js';
import { type FeelingFinder, formFor, openings } from './feelings.js';

/** Words that say what somebody did, or that there is danger: not put in as a feeling. */
const notFeelings =
  /\b(?:abandoned|abused|attacked|betrayed|blamed|bullied|cheated|controlled|disrespected|ignored|insulted|intimidated|judged|manipulated|neglected|patroni[sz]ed|provoked|rejected|threatened|tricked|trapped|used|victimi[sz]ed|unsafe|you|your|he|she|they)\b/i;
const longest = 5;

/** The same words with another feeling in each slot. */
export function compileWithFeeling(finder: FeelingFinder) {
  return (suggestion: Suggestion, wanted: string): Suggestion | null => {
    const word = wanted
      .trim()
      .replace(/^(?:i(?:'m| am| feel| felt| was| get) )/i, '')
      .replace(/[.!?]+$/, '')
      .toLowerCase();
    const known = finder.byId(word) ?? finder.byWord(word);
    if (!word || word.split(/\s+/).length > longest || notFeelings.test(word) || !/^[\p{L}' -]+$/u.test(word))
      return null;
    if (suggestion.slots.length === 0) return null;
    let { text } = suggestion;
    let shift = 0;
    const slots: FeelingSlot[] = suggestion.slots.map((slot) => {
      const start = slot.start + shift;
      const end = slot.end + shift;
      const form = known ? formFor(known, baseForm(slot.form)) : ownWordForm(slot.form);
      const opening = text.charAt(start) === 'i' ? openings[form].toLowerCase() : openings[form];
      const said = slot.form === 'bare' ? word : `${opening} ${word}`;
      const joined = joinedTo(text.slice(end), finder.byId(slot.feeling)?.of, known?.of ?? 'about');
      text = text.slice(0, start) + said + joined.after;
      shift += said.length - (slot.end - slot.start) + joined.grown;
      return {
        start,
        end: start + said.length,
        feeling: known?.id ?? word,
        form: slot.form === 'bare' ? 'bare' : form,
        guessed: false,
      };
    });
    const former = suggestion.slots.map((slot) => slot.feeling);
    const offers = [...new Set([...suggestion.offers, ...former])].filter((id) => id !== (known?.id ?? word));
    return { ...suggestion, text, slots, guessed: [], offers };
  };
}

const baseForm = (form: FeelingSlot['form']): FeelingForm => (form === 'bare' ? 'feel' : form);

/** A word we do not know ("sick to my stomach") can always be felt. */
const ownWordForm = (form: FeelingSlot['form']): FeelingForm =>
  form === 'was' || form === 'felt' ? 'felt' : 'feel';

/** "worried about the money" → "tired of the money": the joining word goes with the feeling. */
function joinedTo(after: string, former: string | undefined, next: string): { after: string; grown: number } {
  if (!former || !after.startsWith(` ${former} `) || former === next) return { after, grown: 0 };
  return { after: ` ${next}${after.slice(former.length + 1)}`, grown: next.length - former.length };
}
