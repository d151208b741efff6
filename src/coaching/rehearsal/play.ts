import { chanceOf } from './random.js';
import { type Difficulty, type Levels, type Rehearsal, type Setting } from './rehearsal.js';
import type { Stage } from './stage.js';
import { type StepOptions, step } from './step.js';

const harder: Record<Difficulty, { levels: Levels; no: number }> = {
  easier: { levels: { tension: -8, heard: 5, openness: 6 }, no: 0.5 },
  usual: { levels: { tension: 0, heard: 0, openness: 0 }, no: 1 },
  harder: { levels: { tension: 8, heard: -5, openness: -6 }, no: 1.5 },
};

/** A rehearsal before the first word. @throws RangeError when the setting names what there is not. */
export function begin(stage: Stage, setting: Setting): Rehearsal {
  const persona = stage.personaOf(setting.persona);
  stage.sceneOf(setting);
  const { levels, no } = harder[setting.difficulty];
  const start: Levels = {
    tension: atLeastNone(persona.start.tension + levels.tension),
    heard: atLeastNone(persona.start.heard + levels.heard),
    openness: atLeastNone(persona.start.openness + levels.openness),
  };
  return {
    setting,
    start,
    turns: [],
    partner: {
      ...start,
      used: [],
      facts: 0,
      grievance: false,
      halfStep: false,
      refuses: chanceOf(setting.seed, 0).is(persona.saysNo * no),
      misheard: false,
      kindLines: 0,
      deflections: 0,
      memories: [],
      offered: false,
      agreed: false,
      request: null,
      limit: null,
      asked: 0,
      limits: 0,
      postponed: null,
      lastNounAt: -3,
    },
  };
}

const atLeastNone = (level: number): number => Math.max(0, level);

/** The whole conversation of a setting and these lines; lines after the end are left out. */
export const play = (
  stage: Stage,
  setting: Setting,
  lines: readonly string[],
  options: StepOptions = {},
): Rehearsal =>
  lines.reduce((rehearsal, line) => step(stage, rehearsal, line, options), begin(stage, setting));

/** Takes back the last `turns` turns: what is left is played again, so that it is as it was. */
export const rewind = (
  stage: Stage,
  rehearsal: Rehearsal,
  turns: number,
  options: StepOptions = {},
): Rehearsal =>
  play(
    stage,
    rehearsal.setting,
    rehearsal.turns.slice(0, Math.max(0, rehearsal.turns.length - turns)).map(({ said }) => said),
    options,
  );
