import type { Relation } from '../../../src/catalogue/relation.js';
import { begin } from '../../../src/coaching/rehearsal/play.js';
import type { Rehearsal, Setting, Turn } from '../../../src/coaching/rehearsal/rehearsal.js';
import { setStage } from '../../../src/coaching/rehearsal/stage.js';
import { step } from '../../../src/coaching/rehearsal/step.js';
import { compile } from '../../../src/language/engine.js';
import type { Reading } from '../../../src/language/reading.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const engine = compile(catalogue);

/** The stage with the real content and the real engine. */
export const stage = setStage(catalogue, engine);

const read = new Map<string, Reading>();
/** A line is read once for all talks it is said in. */
export function readOnce(line: string, relation: Relation): Reading {
  const key = `${relation} ${line}`;
  const before = read.get(key);
  if (before) return before;
  const reading = engine.read(line, { relation });
  read.set(key, reading);
  return reading;
}

export const settingOf = (setting: Partial<Setting> = {}): Setting => ({
  scenario: 'phone-at-dinner',
  persona: 'defensive',
  seed: 1,
  difficulty: 'usual',
  ...setting,
});

/** Says these lines one after the other. */
export const talk = (setting: Partial<Setting>, lines: readonly string[]): Rehearsal =>
  lines.reduce((rehearsal, line) => step(stage, rehearsal, line), begin(stage, settingOf(setting)));

/** The turns of many seeds, for what a rule does in some of them. */
export const turnsOf = (setting: Partial<Setting>, lines: readonly string[], seeds = 60): Turn[][] =>
  Array.from({ length: seeds }, (_none, seed) => talk({ ...setting, seed }, lines).turns);
