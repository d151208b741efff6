import type { CheckId, WordsPrompt } from '../../catalogue/skill.js';
import { go } from '../buttons.js';
import { type Block, line, type Reply, reply } from '../reply.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { type Looking, readAnswer } from './answer.js';
import { leftOut } from './left-out.js';
import { lessonActions } from './lesson-actions.js';
import { type Lesson, nextPrompt } from './lesson-book.js';
import type { LessonState } from './lesson-state.js';
import { toModel, toTurn, waysOn } from './lesson-ways.js';
import { type Found, lookThrough } from './look-through.js';

/** An answer in words, and what is being learnt. */
export interface Tried {
  skill: Lesson;
  prompt: WordsPrompt;
  at: number;
  text: string;
}

/**
 * What is said to an answer: what works in it first, then one thing at most. What lacked twice in a row is shown
 * instead of told again. Writes into `lesson` what was said.
 */
export function feedback(
  tried: Tried,
  lesson: LessonState,
  talk: Talk,
  looking: Looking,
  voice: Voice,
): Reply {
  const { skill, prompt, at, text } = tried;
  const answer = readAnswer(text, looking);
  if (!answer.reading.english || !/\p{L}/u.test(text))
    return reply([line(voice.say('lesson.no_words'))], [toModel(skill, at, voice)]);
  const found = lookThrough(skill, answer);
  const [lacking] = found.unmet;
  const works = line(whatWorks(skill, found, lesson, voice));
  if (!lacking) {
    lesson.told = null;
    return reply(
      [works, line(wholly(skill, lesson, voice))],
      [toTurn(skill, nextPrompt(skill, at), voice, 'another'), ...waysOn(skill, talk, voice)],
    );
  }
  const again = lesson.told === lacking;
  lesson.told = again ? null : lacking;
  if (skill.kind === 'reflection')
    return again ? asItIs(tried, talk, voice) : offered(tried, works, lacking, talk, voice);
  const forSomeone = answer.reading.blaming
    ? [go('choice.for_someone', lessonActions.mine, voice, { skill: skill.id })]
    : [];
  const next: Block[] = again
    ? [line(voice.say('lesson.like_this')), { kind: 'rewrite', text: prompt.model }]
    : [line(sentence(skill, lacking).unmet)];
  return reply(
    [works, ...next],
    [
      toTurn(skill, at, voice, 'try_again'),
      ...(again ? [] : [toModel(skill, at, voice)]),
      toTurn(skill, nextPrompt(skill, at), voice, 'another'),
      ...forSomeone,
      ...waysOn(skill, talk, voice).slice(0, 1),
    ],
  );
}

/** A plan is theirs: what it might have too is offered once, and then it stands as it is. */
const offered = ({ skill, at }: Tried, works: Block, lacking: CheckId, talk: Talk, voice: Voice): Reply =>
  reply(
    [works, line(sentence(skill, lacking).unmet)],
    [
      toModel(skill, at, voice),
      toTurn(skill, nextPrompt(skill, at), voice, 'another'),
      ...waysOn(skill, talk, voice),
    ],
  );

const asItIs = ({ skill, at }: Tried, talk: Talk, voice: Voice): Reply =>
  reply(
    [line(voice.say('lesson.yours'))],
    [toTurn(skill, nextPrompt(skill, at), voice, 'another'), ...waysOn(skill, talk, voice)],
  );

/** What was lacking and is there now comes first; then what matters most and was not praised yet. */
function whatWorks(skill: Lesson, { met }: Found, lesson: LessonState, voice: Voice): string {
  const said = met.filter((look) => !leftOut.has(look));
  const mended = lesson.told && met.includes(lesson.told) ? [lesson.told] : [];
  if (said.length === 0 && mended.length === 0)
    return voice.say(skill.kind === 'words' ? 'lesson.none_yet' : 'lesson.noted');
  const fresh = [...mended, ...said, ...met].find((look) => !lesson.praised.includes(`${skill.id} ${look}`));
  if (!fresh) return voice.say(skill.kind === 'words' ? 'lesson.still_works' : 'lesson.noted');
  lesson.praised = [...lesson.praised, `${skill.id} ${fresh}`];
  return sentence(skill, fresh).met;
}

function wholly(skill: Lesson, lesson: LessonState, voice: Voice): string {
  const key = `${skill.id} whole`;
  if (lesson.praised.includes(key))
    return voice.say(skill.kind === 'words' ? 'lesson.whole_again' : 'lesson.yours');
  lesson.praised = [...lesson.praised, key];
  return skill.whole;
}

function sentence(skill: Lesson, look: CheckId) {
  const found = skill.checks.find((check) => check.look === look);
  if (!found) throw new Error(`${skill.id} does not look for ${look}`);
  return found;
}
