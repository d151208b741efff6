import type { Choice } from '../src/coaching/reply.js';
import { go } from '../src/coaching/rewrite/answers.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import type { Turn } from './turn.js';

/** A way into a journey, in the order people see it. */
interface Door {
  label: PhraseId;
  action: string;
  /** Left out where it would lead nowhere. */
  opensFor?: (turn: Turn) => boolean;
}

const doors: Door[] = [
  { label: 'choice.calm', action: 'calm' },
  { label: 'choice.learn', action: 'learn' },
  { label: 'choice.reframe', action: 'reframe' },
  { label: 'choice.pillars', action: 'reflect-pillars' },
  { label: 'choice.insecurity', action: 'reflect-insecurity' },
  { label: 'choice.ask', action: 'ask' },
  { label: 'choice.step_by_step', action: 'compose' },
  { label: 'choice.check_draft', action: 'check-draft' },
  { label: 'choice.saved', action: 'saved', opensFor: ({ kept }) => kept !== null },
  { label: 'choice.settings', action: 'settings' },
  { label: 'choice.help', action: 'help' },
  { label: 'choice.privacy', action: 'privacy' },
  { label: 'choice.start_over', action: 'start-over' },
  { label: 'choice.leave', action: 'leave' },
];

/** Every door that leads somewhere now, but for the one just gone through. */
export const menu = (turn: Turn, from?: string): Choice[] =>
  doors
    .filter(({ action, opensFor }) => action !== from && (opensFor?.(turn) ?? true))
    .map(({ label, action }) => go(label, action, turn.voice));
