import { jest } from '@jest/globals';
import { fastest } from '../../../../src/coaching/rehearsal/partner/move-levels.js';
import {
  clarityOf,
  fewestTurns,
  mostTurns,
  type Rehearsal,
} from '../../../../src/coaching/rehearsal/rehearsal.js';
import { mayAnswer } from '../../../../src/coaching/rehearsal/rules/answers.js';
import { mostSpokenWords } from '../../../../src/coaching/rehearsal/rules/talks-like-speech.js';
import { type PersonId, wellSpoken } from './people.js';
import { everyTalk, simulate } from './simulate.js';

// Every person against every persona and scenario, a hundred seeds: some fifty thousand talks. `ONE_IN=1` plays each
// pair of scenario and persona with every seed, two hundred thousand talks, which is a matter of minutes.
jest.setTimeout(900_000);
const seeds = 100;
const oneIn = Number(process.env.ONE_IN ?? 4);

const ids: PersonId[] = [...wellSpoken, 'blaming', 'mixed', 'stonewalling', 'random'];
const endings = new Map<PersonId, Map<string, number>>(ids.map((id) => [id, new Map()]));
let tenserByBlame = 0;
let talks = 0;
const wrong: string[] = [];

beforeAll(() => {
  for (const { scenario, persona, seed } of everyTalk(seeds, oneIn)) {
    const tension = new Map<PersonId, number>();
    for (const id of ids) {
      const rehearsal = simulate(id, scenario, persona, seed);
      const where = `${id}, ${scenario}, ${persona}, seed ${seed}`;
      wrong.push(...faultsOf(rehearsal, id).map((fault) => `${where}: ${fault}`));
      const ended = rehearsal.turns.at(-1)?.ended ?? 'open';
      const counts = endings.get(id)!;
      counts.set(ended, (counts.get(ended) ?? 0) + 1);
      tension.set(id, rehearsal.turns.at(-1)?.tension ?? 0);
    }
    talks += 1;
    if (tension.get('blaming')! > tension.get('statements')!) tenserByBlame += 1;
  }
});

/** What must not be in any talk. */
function faultsOf({ turns, start, partner }: Rehearsal, person: PersonId): string[] {
  const faults: string[] = [];
  const last = turns.at(-1)!;
  if (new Set(partner.used).size < partner.used.length) faults.push('a line is said twice');
  if (last.ended === null || turns.length > mostTurns) faults.push('it does not end');
  const early = last.ended !== 'walked_off' && last.ended !== 'safety';
  if (early && turns.length < fewestTurns) faults.push(`it ends after ${turns.length} turns`);
  if (person === 'holding' && clarityOf(last.clarity) < 70) faults.push(`clarity ${clarityOf(last.clarity)}`);
  turns.forEach((turn, index) => {
    const before = turns[index - 1] ?? start;
    const change = turn.tension - before.tension;
    if (change > fastest.tension.up || change < -fastest.tension.down) faults.push(`tension by ${change}`);
    if (turn.ended !== 'safety' && turn.reply === '') faults.push('no answer');
    if (turn.reply.split(/\s+/).length > mostSpokenWords) faults.push(`long: ${turn.reply}`);
    if (/\{/.test(turn.reply)) faults.push(`a slot: ${turn.reply}`);
    for (const act of turn.does)
      if (!mayAnswer(act, turn.move)) faults.push(`${act} does not answer ${turn.move}`);
  });
  return faults;
}

const share = (persons: readonly PersonId[], ending: string): number => {
  const counts = persons.map((id) => endings.get(id)!);
  const all = counts.flatMap((count) => [...count.values()]).reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => sum + (count.get(ending) ?? 0), 0) / all;
};

test('no talk repeats a line, gets stuck, is over too soon, jumps, or answers something else', () => {
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('who blames ends up tenser than who speaks of themselves, in 95 of 100 talks', () => {
  expect(tenserByBlame / talks).toBeGreaterThanOrEqual(0.95);
});

test('of well-spoken talks 15 to 35 in 100 end without agreement', () => {
  const without = 1 - share(wellSpoken, 'agreement');
  expect(without).toBeGreaterThanOrEqual(0.15);
  expect(without).toBeLessThanOrEqual(0.35);
});

test('nobody walks off from who speaks well; from who only blames most do', () => {
  expect(share(wellSpoken, 'walked_off')).toBeLessThan(0.02);
  expect(share(['blaming'], 'walked_off')).toBeGreaterThan(0.5);
  expect(share(['blaming'], 'agreement')).toBe(0);
});

test('who says nothing comes to no agreement', () => {
  expect(share(['stonewalling'], 'agreement')).toBe(0);
});
