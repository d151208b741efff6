import { type Fitness, fitnesses, type Verified } from '../../catalogue/verified.js';
import type { FeelingSlot } from '../suggestion.js';
import { openings } from './feelings.js';
import type { Filled } from './template.js';

/** What each suggestion must hold before it is shown: it is read again like any message. */
export type Verifier = (candidate: Pick<Filled, 'text' | 'slots'>) => boolean;

const mine = /\b(?:I|I'm|I've|I'd|I'll|me|my|mine|we|we'd|we're|us|our)\b/i;
const verdicts =
  /\bI(?:'m| am| feel| felt| was| get)(?: so| very| really)? (?:abandoned|abused|attacked|betrayed|blamed|bullied|cheated|controlled|disrespected|ignored|insulted|intimidated|judged|manipulated|neglected|patroni[sz]ed|provoked|rejected|threatened|tricked|trapped|used|victimi[sz]ed|unsafe)\b/i;
const blaming =
  /(?<!if )\byou(?:'re| are)? (?:always|never|constantly|only ever|make me|made me|should|shouldn't|ought to|don't care)\b|\bbecause of you\b|\byour fault\b/i;
/** Hard words that need not be said again, but for the name somebody was called. */
const hard =
  /(?<!\bcall(?:ed|ing)? me (?:an? )?)\b(?:lazy|selfish|stupid|idiot|liar|irresponsible|crazy|pathetic|useless|childish|jerk|inconsiderate|thoughtless|careless)\b/i;
const broken =
  /[[\]{}<>_]|\.\.|…|\bundefined\b|\bnull\b|\b(?!(?:had|that|is|do|very|bye|night|so)\b)([a-z']+) \1\b|\b(?:a|an|the|my|your|to) (?:and|or|but|when|because|is|are)\b|\b(?:with|of|for|and|or|but|the|a|an|my|your|because)[.?!,]|(?<!\b(?:not|try)) to[.?!,]|\b(?:today|tonight|tomorrow|now) now\b|(?<!\b(?:talk|think|speak|worry|care|come|came|brought|it|that|this|happy|sorry|upset|mad|angry)) about[.?!,]|\bthe (?:hell|heck|fuck)\b|\b(?:fuck|shit|bitch|asshole|bastard|cunt|dick)\w*|\bI you\b|\bbecause (?:me|us|him|them)\b|\b(?:don't|didn't|not) (?:not|never|don't)\b|(?<!\b(?:tell|told|show|showed|promise|promised) )\b(?:me|you) (?:you|I) \b|,\s*,| [.,?!]/i;
const longest = 45;

/**
 * Makes verifiers, one for each message. Sentences that come whole from content were read when it was built;
 * what else is read for a message is forgotten with it.
 */
export function compileVerifier(
  fitnessOf: (text: string) => Fitness,
  verified: Verified = nothingVerified,
): () => Verifier {
  const known = new Map(
    fitnesses.flatMap((fitness) => verified[fitness].map((sentence) => [sentence, fitness] as const)),
  );
  return () => {
    const before = new Map<string, Fitness>();
    const judged = (said: string): Fitness => {
      const fitness = known.get(said) ?? before.get(said) ?? fitnessOf(said);
      before.set(said, fitness);
      return fitness;
    };
    const isFit = (text: string): boolean => {
      const sentences = sentencesOf(text);
      let close = false;
      for (const sentence of sentences) {
        const fitness = judged(sentence);
        if (fitness === 'unfit') return false;
        close ||= fitness === 'fit alone';
      }
      return !close || sentences.length === 1 || judged(text) !== 'unfit';
    };
    return ({ text, slots }) =>
      text.split(/\s+/).length <= longest &&
      mine.test(text) &&
      !verdicts.test(text) &&
      !blaming.test(text) &&
      !hard.test(text) &&
      !broken.test(text) &&
      isFit(withOneFeeling(text, slots));
  };
}

const nothingVerified: Verified = { fit: [], 'fit alone': [], unfit: [] };

/** A feeling we guessed comes from content, and so do the words around it: one stands for all. */
export const withOneFeeling = (text: string, slots: FeelingSlot[]): string =>
  [...slots].reverse().reduce((said, slot) => {
    if (!slot.guessed) return said;
    const opening = slot.form === 'bare' ? '' : `${openings[slot.form]} `;
    return `${said.slice(0, slot.start)}${opening}upset${said.slice(slot.end)}`;
  }, text);

export const sentencesOf = (text: string): string[] =>
  text
    .match(/[^.!?]+[.!?]+["”’']?|[^.!?]+$/g)
    ?.map((sentence) => sentence.trim())
    .filter(Boolean) ?? [];
