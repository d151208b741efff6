import { go } from '../buttons.js';
import { line, type Reply, reply } from '../reply.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';

/** What a thought is looked at by, one question each: itself, what speaks for it, whether that stands, what against. */
export const reframeSteps = ['thought', 'for', 'stands', 'against', 'kinder'] as const;
export type ReframeStep = (typeof reframeSteps)[number];

const questions: Record<ReframeStep, PhraseId> = {
  thought: 'reframe.thought',
  for: 'reframe.speaks_for',
  stands: 'reframe.stands',
  against: 'reframe.speaks_against',
  kinder: 'reframe.kinder',
};

/** The question of a step, with its answers where they can be pressed. `lead`: said before it. */
export function askStep(step: ReframeStep, voice: Voice, lead: PhraseId | null = null): Reply {
  const before = lead ? [line(voice.say(lead))] : [];
  const answers =
    step === 'stands'
      ? (['yes', 'partly', 'no'] as const).map((stands) =>
          go(`choice.stands_${stands}`, 'reframe-stands', voice, { stands }),
        )
      : [];
  const back = step === 'thought' ? [] : [go('choice.go_back', 'back', voice)];
  return reply([...before, line(voice.say(questions[step]))], [...answers, ...back]);
}

/** The question once more, with an example of what is meant. */
export const forInstance = (step: ReframeStep, voice: Voice): Reply =>
  reply([line(voice.say('reframe.for_instance')), line(voice.say(questions[step]))]);
