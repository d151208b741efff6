import { hears } from '../src/coaching/hears.js';
import { typedFeeling } from '../src/coaching/rewrite/typed-feeling.js';
import type { Said } from '../src/coaching/said.js';
import { latestDraft } from '../src/coaching/talk/draft.js';
import type { Talk } from '../src/coaching/talk/talk.js';
import { named, numbered } from '../src/coaching/typed-choice.js';
import { offersOf } from './feeling.js';
import { type Flow, type Openers, press } from './flow.js';
import type { House, Turn } from './turn.js';

/** Words that mean the same at any point, whatever was being asked. */
export const anywhere: Openers = {
  help: 'help',
  what_can_you_do: 'menu',
  menu: 'menu',
  back: 'back',
  stop: 'stop',
  start_over: 'start-over',
  privacy: 'privacy',
  leave: 'leave',
  saved: 'saved',
  erase: 'erase',
  calm: 'calm',
  example: 'example',
};

/** What stands for a press when there is no draft yet that it could be about. */
const withoutDraft: Openers = { do_not_know: 'stuck', show_me: 'example' };

/** Typed words that stand for a press, wherever the talk is; everything else is a draft. */
export class TypedWords {
  private readonly openers: Openers;
  private readonly draftOpeners: Openers;

  /** @throws when two flows want the same words. */
  constructor(
    private readonly flows: readonly Flow[],
    private readonly house: House,
  ) {
    this.openers = together(flows.map(({ openers }) => openers));
    this.draftOpeners = together(flows.map(({ draftOpeners }) => draftOpeners));
  }

  /** The press that what was said stands for, or what was said. */
  meant(turn: Turn): Said {
    const { said, talk } = turn;
    if (said.kind !== 'typed') return said;
    const draft = latestDraft(talk);
    const heard = hears(this.house.heard, said.text);
    if (heard === 'resume' && (talk.left || talk.halfMade.length === 0)) return press('back');
    if (heard === 'save' && talk.savable) return press('save', talk.savable);
    const action = heard && (anywhere[heard] ?? this.openers[heard]);
    if (action) return { ...press(action), inputs: { words: said.text } };
    for (const flow of this.flows) {
      const opens = heard === null ? flow.opensOn(said.text, turn) : null;
      if (opens) return opens;
    }
    const relation = heard?.startsWith('for_') ? heard.slice('for_'.length) : null;
    if (relation) return press('relation', { relation, ...(draft ? { draft: draft.id } : {}) });
    // Before anything was offered there is nothing to scold the coach for.
    if (heard === 'maybe_at_me' && draft) return { ...press('maybe-at-me'), inputs: { words: said.text } };
    const button = heard && this.draftOpeners[heard];
    if (button) {
      if (!draft) return press(withoutDraft[heard] ?? 'no-draft');
      return press(button, {
        draft: draft.id,
        ...(draft.suggestions.length > 0 ? { way: '0' } : {}),
      });
    }
    const feeling = draft && typedFeeling(said.text, offersOf(draft), this.house.tools.names);
    if (draft && feeling && draft.suggestions.length > 0)
      return press('feeling', { draft: draft.id, feeling });
    return heard === null ? buttonAbove(said, talk) : said;
  }
}

/** The name of a button of the last answer, typed, is a press of it; so is its number, where the flow that waits counts. */
export function buttonTyped({ said, talk }: Turn, waiting?: Flow): Said {
  if (said.kind !== 'typed') return said;
  const counted = waiting?.countsButtons
    ? talk.offered.filter(({ action }) => waiting.actions.includes(action))
    : [];
  const button = named(said.text, talk.offered) ?? numbered(said.text, counted);
  return button ? press(button.action, button.value) : said;
}

/** The name of a button of one of the answers before, the latest first. */
function buttonAbove(said: Typed, { offeredBefore }: Talk): Said {
  for (const offered of offeredBefore) {
    const button = named(said.text, offered);
    if (button) return press(button.action, button.value);
  }
  return said;
}

type Typed = Extract<Said, { kind: 'typed' }>;

/** @throws when two flows want the same words, or the same press. */
export function together(wanted: Record<string, string>[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [key, action] of wanted.flatMap((one) => Object.entries(one))) {
    if (all[key] !== undefined) throw new Error(`two flows are opened by "${key}"`);
    all[key] = action;
  }
  return all;
}
