import type { HeardId } from '../src/catalogue/phrase.js';
import { hears } from '../src/coaching/hears.js';
import { lessonActions } from '../src/coaching/lessons/lesson-actions.js';
import { nextPrompt, promptOf } from '../src/coaching/lessons/lesson-book.js';
import { pickOption, typedPlace } from '../src/coaching/lessons/pick-option.js';
import { type FlowState, type Pressed, press } from './flow.js';
import type { House, Turn } from './turn.js';

/** A lesson or a group by its name, or by what it teaches: "teach me to listen". */
export function namedLesson(text: string, { book }: House): Pressed | null {
  return opened(hears(book.openings, text));
}

function opened(key: string | null): Pressed | null {
  const [kind, id = ''] = key?.split(' ') ?? [];
  if (kind === 'lesson') return press(lessonActions.open, { skill: id });
  return kind === 'group' ? press(lessonActions.list, { group: id }) : null;
}

/**
 * What typed words stand for in the midst of lessons, as the press they mean; null when they are an answer, or
 * about something else.
 */
export function lessonPress(text: string, { talk }: Turn, state: FlowState, house: House): Pressed | null {
  const named = namedLesson(text, house);
  if (named) return named;
  const heard = hears(house.heard, text);
  const skill = house.book.find(state.skill);
  if (!skill) {
    const group = opened(hears(house.book.groupNames, text));
    if (group) return group;
    const undecided = heard === 'do_not_know' || heard === 'show_me' || heard === 'skip';
    const button = talk.offered[typedPlace(text, talk.offered) ?? (undecided ? 0 : -1)];
    if (button) return press(button.action, button.value);
    return heard === 'back' && state.at === 'group' ? press(lessonActions.list) : null;
  }
  const { prompt, at } = promptOf(skill, state.prompt);
  const here = { skill: skill.id, prompt: String(at) };
  const next = { skill: skill.id, prompt: String(nextPrompt(skill, at)) };
  const inTurn = state.at === 'turn' || state.at === 'after';
  if (inTurn && 'options' in prompt) {
    const option = pickOption(prompt, text, matches);
    if (option)
      return press(lessonActions.choose, { ...here, option: String(prompt.options.indexOf(option)) });
  }
  if (heard === 'back') return press(lessonActions.list, { group: skill.group });
  if (heard === 'skip') return press(lessonActions.turn, next);
  if (heard === 'why' || heard === 'confused') return press(lessonActions.open, { skill: skill.id });
  if (heard === 'again' || (heard === 'yes' && state.at === 'idea')) return press(lessonActions.turn, here);
  if (inTurn && heard && askingForHelp.includes(heard)) return press(lessonActions.show, here);
  return state.at === 'after' && (heard === 'yes' || heard === 'more_ways')
    ? press(lessonActions.turn, next)
    : null;
}

/** Not knowing what to say is an answer to “your turn”: then one way is shown. */
const askingForHelp: readonly HeardId[] = ['show_me', 'do_not_know', 'example', 'stuck'];

const matches = (phrases: string[], text: string): boolean => hears({ option: phrases }, text) !== null;
