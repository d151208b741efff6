import { newRehearsing } from '../../../../src/coaching/rehearsal/rehearsing.js';
import {
  type TypedAnswer,
  withPressed,
  withTyped,
} from '../../../../src/coaching/rehearsal/set-up/answered.js';
import { onceMore } from '../../../../src/coaching/rehearsal/set-up/once-more.js';
import { newSetUp, type SetUp, type SetUpTopic } from '../../../../src/coaching/rehearsal/set-up/set-up.js';
import { stage } from '../stage.js';

const { reactions } = stage.catalogue.rehearsalTyped;
const typed: Omit<TypedAnswer, 'text'> = {
  heard: null,
  said: null,
  isNoRisk: false,
  reactions,
  read: stage.engine.read,
};

test.each<[SetUpTopic, string, Partial<SetUp>]>([
  ['risk', 'no', { safe: true }],
  ['who', 'sibling', { relation: 'sibling', name: null }],
  ['who', 'nobody', { relation: 'general' }],
  ['what', 'friend-cancels', { scenario: 'friend-cancels', words: null }],
  ['reaction', 'warm', { persona: 'warm' }],
  ['hard', 'easier', { difficulty: 'easier' }],
])('%s, pressed %s', (topic, to, known) => {
  expect(withPressed({ ...newSetUp(1), words: 'the garden' }, topic, to)).toMatchObject(known);
});

test.each<[SetUpTopic, string, Partial<TypedAnswer>, Partial<SetUp> | null]>([
  ['risk', 'no', { isNoRisk: true }, { safe: true }],
  ['risk', 'no', {}, null],
  ['who', 'my boss, about the rota', {}, { relation: 'manager', words: 'the rota' }],
  ['who', 'my sister', { heard: 'for_sibling' }, { relation: 'sibling', words: null }],
  ['who', 'thanks', { heard: 'thanks' }, null],
  ['what', 'it is about the garden', {}, { scenario: null, words: 'the garden' }],
  ['what', '?', {}, null],
  ['reaction', 'she goes quiet', {}, { persona: 'withdrawn' }],
  ['reaction', 'bananas', {}, null],
  ['hard', 'easy please', { said: 'easier' }, { difficulty: 'easier' }],
  ['hard', 'bananas', {}, null],
])('%s, typed “%s” (%j): %j', (topic, text, meant, known) => {
  const setUp = withTyped(newSetUp(1), topic, { ...typed, text, ...meant });
  if (known) expect(setUp).toMatchObject(known);
  else expect(setUp).toBe(null);
});

test.each([
  ['reaction', { persona: null, scenario: 'friend-cancels' }],
  ['scene', { persona: 'warm', scenario: null }],
])('once more with another %s: that is open again, and the rest stays', (how, open) => {
  const setUp = { ...newSetUp(4), persona: 'warm', scenario: 'friend-cancels' } as const;
  const dry = { ...newRehearsing('r1', 4), feedback: false, setUp };
  expect(onceMore(dry, how, 'r2')).toMatchObject({ id: 'r2', feedback: false, played: null, setUp: open });
  expect(onceMore(dry, 'louder', 'r2')).toBe(null);
});
