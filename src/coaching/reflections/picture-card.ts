import type { Reflection } from '../../catalogue/reflection.js';
import type { Article } from '../../catalogue/source.js';
import { go, toPeople } from '../buttons.js';
import { columnsPicture } from '../pictures/columns.js';
import { type Choice, line, type Reply, reply } from '../reply.js';
import { sourceOpening } from '../rewrite/citation.js';
import { goodActions } from '../say-good/thanks-card.js';
import type { Voice } from '../voice/voice.js';
import { type Answers, inWords, isHeavy, standingsOf, whereToBegin } from './answers.js';
import { answerAction } from './question-card.js';

/** How it stands, as a picture and in words; where to begin; and the closing question, when there is one. */
export function pictureCard(
  reflection: Reflection,
  answers: Answers,
  articles: readonly Article[],
  voice: Voice,
): Reply {
  const standings = standingsOf(reflection, answers);
  if (standings.length === 0) return reply([line(voice.say('reflect.nothing'))]);
  const begin = whereToBegin(reflection, answers);
  const heavy = isHeavy(reflection, answers);
  const { closing } = reflection;
  const columns = standings.map(({ item, level }) => ({
    name: item.name,
    height: level.height / 3,
    level: level.label.toLowerCase(),
  }));
  const wayOn = begin
    ? go('choice.step_by_step', 'compose', voice)
    : go('choice.say_good', goodActions.begin, voice);
  const roof = reflection.id === 'pillars' ? voice.label('reflect.roof') : null;
  return reply(
    [
      { kind: 'picture', svg: columnsPicture(columns, { roof }), alt: inWords(standings) },
      line(reflection.end),
      ...(begin ? [line(voice.say('reflect.begin', { name: begin.item.name, step: begin.item.step }))] : []),
      ...(begin || closing ? [] : [line(voice.say('reflect.steady'))]),
      ...(heavy ? [line(reflection.heavy)] : []),
      sourceOpening(reflection.source, articles, voice),
      ...(closing ? [line(closing.ask)] : []),
    ],
    [
      ...(closing?.answers.map(
        ({ label, door }): Choice => ({ kind: 'go', label, action: answerAction, value: { door } }),
      ) ?? []),
      ...(heavy ? [toPeople(voice)] : []),
      ...(closing || heavy ? [] : [wayOn]),
    ],
  );
}
