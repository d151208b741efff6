import { go } from '../src/coaching/buttons.js';
import type { Block } from '../src/coaching/reply.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import type { Turn } from './turn.js';

/** A way into a journey, in the order people see it. */
interface Door {
  label: PhraseId;
  action: string;
  /** Left out where it would lead nowhere. */
  opensFor?: (turn: Turn) => boolean;
}

/** Few doors at once: a row for each thing somebody may have come for. */
const rows: { name: PhraseId; doors: Door[] }[] = [
  {
    name: 'about.menu_say',
    doors: [
      { label: 'choice.step_by_step', action: 'compose' },
      { label: 'choice.check_draft', action: 'check-draft' },
      { label: 'choice.should_i', action: 'decide' },
      { label: 'choice.just_no', action: 'just-no' },
      { label: 'choice.say_good', action: 'say-good' },
    ],
  },
  {
    name: 'about.menu_try',
    doors: [{ label: 'choice.rehearse_new', action: 'rehearse' }],
  },
  {
    name: 'about.menu_mend',
    doors: [
      { label: 'starter.sent', action: 'already-said' },
      { label: 'choice.they_said', action: 'they-said' },
      { label: 'choice.how_did_it_go', action: 'how-did-it-go' },
    ],
  },
  {
    name: 'about.menu_calm',
    doors: [
      { label: 'choice.calm', action: 'calm' },
      { label: 'choice.reframe', action: 'reframe' },
    ],
  },
  {
    name: 'about.menu_learn',
    doors: [
      { label: 'choice.learn', action: 'learn' },
      { label: 'choice.ask', action: 'ask' },
    ],
  },
  {
    name: 'about.menu_us',
    doors: [
      { label: 'choice.pillars', action: 'reflect-pillars' },
      { label: 'choice.insecurity', action: 'reflect-insecurity' },
    ],
  },
  {
    name: 'about.menu_mine',
    doors: [
      { label: 'choice.saved', action: 'saved', opensFor: ({ kept }) => kept !== null },
      { label: 'choice.settings', action: 'settings' },
      { label: 'choice.privacy', action: 'privacy' },
      { label: 'choice.start_over', action: 'start-over' },
      { label: 'choice.leave', action: 'leave' },
    ],
  },
];

/** Every door that leads somewhere now, row by row. */
export const menu = (turn: Turn): Block[] =>
  rows.map(({ name, doors }) => ({
    kind: 'choices',
    label: turn.voice.label(name),
    choices: doors
      .filter(({ opensFor }) => opensFor?.(turn) ?? true)
      .map(({ label, action }) => go(label, action, turn.voice)),
  }));
