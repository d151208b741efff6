import { parseArgs } from 'node:util';
import { type PersonaId, personaIds } from '../../catalogue/persona.js';
import { type Difficulty, difficulties } from '../../coaching/rehearsal/rehearsal.js';

export const usage = `usage:
  npm run -s rehearse -- --list
      the scenarios and the personas there are, as JSON
  npm run -s rehearse -- --scenario ID --persona ID --seed N [--hard HOW] [--json] < lines.txt
      plays your lines, one a line of standard input: a transcript, or with --json one JSON object a turn
N is a whole number; HOW is ${difficulties.join(', ')}.
`;

export type Asked =
  | { kind: 'help' }
  | { kind: 'list' }
  | {
      kind: 'play';
      scenario: string;
      persona: PersonaId;
      seed: number;
      difficulty: Difficulty;
      json: boolean;
    }
  | { kind: 'wrong'; why: string };

/** What a command line asks for; `wrong` says what to do about it. `scenarios` are the ids there are. */
export function readArguments(args: string[], scenarios: readonly string[]): Asked {
  let values: ReturnType<typeof parse>['values'];
  try {
    values = parse(args).values;
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  if (values.help) return { kind: 'help' };
  if (values.list) return { kind: 'list' };
  const { scenario, persona, seed, hard = 'usual', json = false } = values;
  if (scenario === undefined || persona === undefined || seed === undefined)
    return wrong('give --scenario, --persona and --seed; --list names them');
  if (!scenarios.includes(scenario)) return wrong(`there is no scenario "${scenario}"; --list names them`);
  const known = personaIds.find((id) => id === persona);
  if (!known) return wrong(`there is no persona "${persona}"; choose one of ${personaIds.join(', ')}`);
  if (!/^-?\d{1,15}$/.test(seed)) return wrong(`--seed takes a whole number, not "${seed}"`);
  const difficulty = difficulties.find((id) => id === hard);
  if (!difficulty) return wrong(`--hard takes ${difficulties.join(', ')}, not "${hard}"`);
  return { kind: 'play', scenario, persona: known, seed: Number(seed), difficulty, json };
}

const wrong = (why: string): Asked => ({ kind: 'wrong', why });

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      list: { type: 'boolean' },
      scenario: { type: 'string' },
      persona: { type: 'string' },
      seed: { type: 'string' },
      hard: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
