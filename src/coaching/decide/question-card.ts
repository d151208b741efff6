import { decideAnswers } from '../../catalogue/deciding.js';
import { go } from '../buttons.js';
import { type Choice, line, type Reply, reply } from '../reply.js';
import { safetyAction } from '../safety/help.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';
import type { Answers, Asks, Topic } from './deciding.js';

/** Where a decision stands: small strings, so that every button can carry it and an old card still works. */
export interface Standing {
  draft?: string | undefined;
  asks: Asks;
  answers: Answers;
}

export const answerAction = 'decide-answer';

const labels: Record<Topic, Partial<Record<string, PhraseId>>> = {
  risk: { no: 'choice.risk_no', not_sure: 'choice.risk_not_sure', yes: 'choice.risk_yes' },
  matters: { yes: 'choice.matters_yes', unsure: 'choice.matters_unsure', no: 'choice.matters_no' },
  now: {
    calm: 'choice.now_calm',
    upset: 'choice.now_upset',
    bad_time: 'choice.now_bad_time',
    apart: 'choice.now_apart',
  },
};

/** One short question with its answers. `work`: what is at risk there is something else than at home. */
export function questionCard(
  topic: Topic,
  standing: Standing,
  work: boolean,
  voice: Voice,
  asksAgain = false,
): Reply {
  const asked: PhraseId = asksAgain
    ? `decide.again_${topic}`
    : topic === 'risk' && work
      ? 'decide.ask_risk_work'
      : `decide.ask_${topic}`;
  const choices = decideAnswers[topic].flatMap((answer): Choice[] => {
    const label = labels[topic][answer];
    if (!label) return [];
    // At home a risk is a matter of safety, which answers it whatever else is going on (COACHING §5).
    if (topic === 'risk' && answer !== 'no' && !work)
      return [go(label, safetyAction, voice, { risk: answer })];
    return [
      go(
        label,
        answerAction,
        voice,
        standingValue({ ...standing, answers: { ...standing.answers, [topic]: answer } }),
      ),
    ];
  });
  return reply([line(voice.say(asked))], choices);
}

export const standingValue = ({ draft, asks, answers }: Standing): Record<string, string> => ({
  ...(draft ? { draft } : {}),
  asks,
  ...Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)),
});

/** What a button, or the state of a flow, says of where it stands; anything unknown is left out. */
export function standingIn(value: Record<string, string>): Standing {
  const known = (topic: Topic) =>
    (decideAnswers[topic] as readonly string[]).includes(value[topic] ?? '') ? { [topic]: value[topic] } : {};
  return {
    draft: value.draft || undefined,
    asks: value.asks === 'way' ? 'way' : 'whether',
    answers: { ...known('risk'), ...known('matters'), ...known('now') },
  };
}
