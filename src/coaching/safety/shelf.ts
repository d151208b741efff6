import type { HelpRegion } from '../../catalogue/help-line.js';
import type { SafetyAnswer, SafetyAnswers, SafetyQuestion, SafetyRule } from '../../catalogue/safety.js';
import { answerReadAs } from '../../language/safety/text-model/text-model.js';
import type { Concern } from './state.js';

/** What safety knows: straight from the catalogue. */
export interface SafetyShelf {
  safetyAnswers: SafetyAnswers;
  helpLines: { regions: HelpRegion[] };
  safetyRules: { rules: SafetyRule[] }[];
}

/** @throws Error when content has no such answer; a test holds rules and answers together. */
export function answerNamed({ safetyAnswers }: SafetyShelf, id: string): SafetyAnswer {
  const answer = safetyAnswers.answers[id];
  if (!answer) throw new Error(`content/safety/answers.yaml has no answer "${id}"`);
  return answer;
}

/** Which answer speaks to what a rule has found. */
export const answerForRule = ({ safetyRules }: SafetyShelf, rule: string, kind: string): string =>
  answerReadAs(rule) ??
  safetyRules.flatMap(({ rules }) => rules).find(({ id }) => id === rule)?.answer ??
  kind;

/** The question that stands open, or would. @throws Error when content has none. */
export function questionFor(shelf: SafetyShelf, { answer, level }: Concern): SafetyQuestion {
  const { question, check } = answerNamed(shelf, answer);
  const asked = level === 'clear' ? (check ?? question) : question;
  if (!asked) throw new Error(`content/safety/answers.yaml: "${answer}" has no question`);
  return asked;
}

/** Names one asking of one question, so that a button of an older card answers nothing. */
export const askingOf = ({ answer, level, safe }: Concern): string => `${answer} ${level} ${safe}`;
