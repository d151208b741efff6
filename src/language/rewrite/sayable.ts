import type { Rewriting } from '../../catalogue/rewriting.js';
import { infinitive } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';

/** Judges whether a complaint can be said again by its grammar; what cannot is told in another way. */
export type Sayable = (complaint: Complaint) => boolean;

const askedFor = new Set(['wanted', 'regret']);
const deeds = new Set(['habit', 'lack', 'past', 'omission', 'unwanted', 'wanted', 'regret']);
/** What nobody can do when asked: to be a kind of person, or to feel so. */
const state =
  /^(?:so |more |really |a bit |able |like |an? |the |my |your |nothing |(?:ashamed|embarrassed|sorry|grateful|thankful|glad|lucky|happy|proud|smarter|better|nicer|normal|settled|married|fired|sacked)\b)/i;
/** What is left when a tail was cut too short or a parse went wrong. */
const unfinished =
  /\b(?:have|had|has) (?:you|I|we)\b|\bsuch an? \w+$|^(?:is|are|was|were|have) |^(?:get|gets|got) \w+ed$|\babout (?:is|was) |(?<!s)['’](?= |$)|\b(?:and|or|but|so|than|as|like|if|with|of|the|a|an|my|your|whose)$|["“”<>{}[\]*_#]|\bhttps?:/i;

/** Orders of one word that are orders. */
const alone =
  / |^(?:listen|apologise|apologize|call|wait|help|leave|stop|stay|sleep|eat|move|talk|speak|answer|reply|clean|cook|tidy|knock|share|ask|explain|hurry|sit|walk|read|write|think|try|pay|drive|dress|wash|text|ring|phone|relax|breathe|rest|focus|work|study|practise|practice|revise)$/i;

const feels =
  /^(?:so |really |just |still )*(?:upset|angry|mad|sad|cross|annoyed|jealous|offended|scared|worried|happy|hurt|bored)\b/i;

/** Nothing, or only when, where and to whom: "you send", "you bring to school", "you take when I'm out". */
const hasNoObject =
  /^(?:$|(?:to|at|for|when|while|after|before|because|since|again|yesterday|today|tonight)\b|(?:every|last|this) (?:time|morning|evening|night|day|week|month|year|weekend)\b(?! (?:out|away)))/i;

/**
 * `sayings`: figures of speech that are no deed ("get a grip", "pull your socks up"): a request made of
 * one repeats the blow, so they are not taken at their word. `names`: what people call each other;
 * `verdicts`: what they say others are.
 */
export function compileSayable(
  { sayings, needObject, needMore }: Pick<Rewriting, 'sayings' | 'needObject' | 'needMore'>,
  names: string[],
  verdicts: string[],
): Sayable {
  const needsObject = new Set(needObject);
  const needsMore = new Set([...needObject, ...needMore]);
  const verdict = new RegExp(`\\b(?:${verdicts.join('|')})\\b`, 'i');
  const saying = new RegExp(`\\b(?:${sayings.join('|')})\\b`, 'i');
  const nameCalled = new RegExp(`^you (?:\\w+ ){0,2}(?:${names.join('|')})(?:s|es)?(?:$|,| who\\b)`, 'i');
  return ({ act, verb, predicate, clause, said }) => {
    // "Do you realise how careless this is": what is wondered about must not be the verdict itself.
    if (act === 'thought')
      return (
        !(said === '' && needsObject.has(verb)) && !verdict.test(predicate) && !saying.test(clause.words)
      );
    if (!deeds.has(act)) return true;
    if (/^you(?:'re| are)? an?\b/i.test(predicate)) return false;
    // "Thanks a lot", "kal me": no form in which a deed can be told.
    if (verb !== infinitive(verb) || /^(?:thanks|cheers|well|right|sure|imagine|congratulations)$/.test(verb))
      return false;
    // "Bag. Coat. Floor.": things called out, one by one.
    if (act === 'wanted' && clause.kind === 'command' && predicate === '' && !alone.test(clause.words))
      return false;
    // "See what you made me do": look, and no deed.
    if (verb === 'see' && act === 'habit' && clause.who === '') return false;
    if (needsObject.has(verb) && hasNoObject.test(`${predicate} `)) return false;
    if (needsMore.has(verb) && predicate === '') return false;
    // "You idiots": a name taken for a verb.
    if (nameCalled.test(clause.words) && !/^(?:cheat|lie|nag)$/.test(verb)) return false;
    const deed = `${verb} ${predicate}`.trim();
    if (saying.test(deed) || saying.test(clause.words) || unfinished.test(predicate)) return false;
    // "Liar. Saw the receipt": the one who saw is left out; it is no order.
    if (act === 'wanted' && clause.kind === 'command' && clause.tense === 'past') return false;
    if (/^(?:hope|wish|deserve|seem|wonder|dare|need|happen|become|trouble)$/.test(verb)) return false;
    // "You know full well", "you have until ten": how it stands, and no deed.
    if (verb === 'know' && act !== 'lack' && act !== 'regret') return false;
    if (
      verb === 'have' &&
      /^(?:until|till|\d|the (?:nerve|cheek|gall|audacity|decency)|(?:no|any) (?:idea|clue|right|business)|(?:a|the (?:\w+est|first)) (?:clue|idea))/.test(
        predicate,
      )
    )
      return false;
    // "You're upset because he was loud": what they feel is theirs, and no deed.
    if (verb === 'be' && feels.test(predicate)) return false;
    if (verb === 'do' && /^(?:fine|well|great|good|ok(?:ay)?|better)\b/i.test(predicate)) return false;
    if (verb === 'be' && /^\d+(?: (?:years?|yrs?|now)|$)/.test(predicate)) return false;
    // "You don't live in a squat": how it is, and no deed that is missed.
    if ((act === 'lack' || act === 'habit') && /^(?:live|die|own|weigh|belong|exist|matter)$/.test(verb))
      return false;
    if (askedFor.has(act) && verb === 'be' && state.test(`${predicate} `)) return false;
    return !(askedFor.has(act) && (/^(?:need|dare)$/.test(verb) || (verb === 'know' && act === 'wanted')));
  };
}
