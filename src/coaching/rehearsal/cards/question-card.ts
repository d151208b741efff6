import { isWork, relations } from '../../../catalogue/relation.js';
import { go } from '../../buttons.js';
import { type Block, type Choice, line, type Reply, reply } from '../../reply.js';
import { safetyAction } from '../../safety/help.js';
import type { PhraseId } from '../../voice/phrase-id.js';
import { difficulties } from '../rehearsal.js';
import type { Rehearsing } from '../rehearsing.js';
import { pageOfScenes, scenesFor } from '../set-up/scenes-for.js';
import { type SetUpTopic, setUpTopics } from '../set-up/set-up.js';
import { rehearseButton } from './buttons.js';
import type { Show } from './show.js';

interface Asking {
  /** Asked before, and not answered. */
  again?: boolean;
  /** Page of scenarios, from 0. */
  page?: number;
}

/** One question of the set-up, with its answers. From the second on, everything left can be left to chance. */
export function questionCard(
  topic: SetUpTopic,
  rehearsing: Rehearsing,
  show: Show,
  { again = false, page = 0 }: Asking = {},
): Reply {
  const { voice } = show;
  const answers = answersTo(topic, rehearsing, show, page);
  const before = setUpTopics.indexOf(topic);
  return reply(
    [line(voice.say(asked(topic, rehearsing, again, page))), ...meaning(topic, show)],
    [
      ...answers,
      ...(before > 0 ? [answer('choice.surprise', topic, 'any', rehearsing, show)] : []),
      ...(before > 1 ? [go('choice.go_back', 'back', voice)] : []),
    ],
  );
}

function asked(topic: SetUpTopic, { setUp }: Rehearsing, again: boolean, page: number): PhraseId {
  if (topic === 'risk')
    return again ? 'decide.again_risk' : riskOf(setUp.relation !== null && isWork(setUp.relation));
  if (topic === 'what' && page > 0 && !again) return 'rehearse.more_scenes';
  return again ? `rehearse.again_${topic}` : `rehearse.ask_${topic}`;
}

const riskOf = (work: boolean): PhraseId => (work ? 'decide.ask_risk_work' : 'decide.ask_risk');

function answersTo(topic: SetUpTopic, rehearsing: Rehearsing, show: Show, page: number): Choice[] {
  const { stage, voice } = show;
  const { setUp } = rehearsing;
  switch (topic) {
    case 'risk':
      return riskAnswers(rehearsing, show);
    case 'who':
      return relations.map((relation) => ({
        ...answer(`relation.${relation}`, 'who', relation, rehearsing, show),
      }));
    case 'what': {
      const { shown, next } = pageOfScenes(scenesFor(stage.scenarios, setUp.relation), page);
      return [
        ...shown.map(({ id, title }) => named(title, 'what', id, rehearsing)),
        rehearseButton('choice.other_scenes', 'scenes', rehearsing, voice, { page: String(next) }),
      ];
    }
    case 'reaction':
      return stage.personas.map(({ id, name }) => named(name, 'reaction', id, rehearsing));
    case 'hard':
      return difficulties.map((one) => answer(`choice.${one}`, 'hard', one, rehearsing, show));
  }
}

/** At home a risk is a matter of safety, which answers it whatever else is going on (COACHING §5). */
function riskAnswers(rehearsing: Rehearsing, show: Show): Choice[] {
  const { relation } = rehearsing.setUp;
  const work = relation !== null && isWork(relation);
  const risky = (label: PhraseId, risk: string) =>
    work ? answer(label, 'risk', risk, rehearsing, show) : go(label, safetyAction, show.voice, { risk });
  return [
    answer('choice.risk_no', 'risk', 'no', rehearsing, show),
    risky('choice.risk_not_sure', 'not_sure'),
    risky('choice.risk_yes', 'yes'),
  ];
}

function meaning(topic: SetUpTopic, { stage, voice }: Show): Block[] {
  if (topic !== 'reaction') return [];
  const blocks = stage.personas.map(({ name, description }) => line(`${name}: ${description}`));
  return [{ kind: 'opening', label: voice.label('rehearse.reactions'), blocks }];
}

const answer = (
  label: PhraseId,
  topic: SetUpTopic,
  to: string,
  rehearsing: Rehearsing,
  { voice }: Show,
): Choice => rehearseButton(label, 'answer', rehearsing, voice, { topic, to });

/** A button whose name comes from content of its own. */
const named = (label: string, topic: SetUpTopic, to: string, { id }: Rehearsing): Choice => ({
  kind: 'go',
  label,
  action: 'rehearse-answer',
  value: { rehearsal: id, turn: '0', topic, to },
});
