import type { ActId } from '../../../catalogue/speech-act.js';

/** What a line does, each with the words that did it. */
export type HeardWords = Partial<Record<ActId, string>>;

const asksWhat = /\b(?:what|which|how|who|where|when|tell me (?:more|about|what|how|why))\b[^.!?]*\?$/;

/** Of two ways to hear the same words the likelier stays. */
export function settle(words: HeardWords, plain: string): void {
  const drop = (act: ActId, when: boolean) => {
    if (when) delete words[act];
  };
  const says = (...acts: ActId[]) => acts.some((act) => act in words);
  drop('sets_limit', says('threatens', 'label'));
  drop('postpones', says('sets_limit'));
  drop('request', says('repairs') && !/\?/.test(words.request ?? ''));
  drop(
    'request',
    says('asks_openly') &&
      (asksWhat.test(plain) || !/^(?:can|could|would|will)\b/i.test(words.request ?? '')),
  );
  drop('offers', says('sets_limit', 'threatens'));
  drop('request', says('sets_limit', 'asks_to_talk', 'postpones'));
  drop('request', says('agrees') && !/\?/.test(words.request ?? ''));
  drop('asks_closed', says('request', 'asks_openly', 'asks_after', 'asks_to_talk', 'postpones'));
  drop('asks_openly', says('rhetorical_question', 'postpones', 'sets_limit'));
  drop('silence', says('agrees', 'refuses', 'thanks', 'sarcasm'));
  drop('need', says('postpones', 'asks_to_talk'));
  drop('validates', says('sarcasm'));
  drop('agrees', says('sarcasm'));
}
