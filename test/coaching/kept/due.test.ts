import { outcomeDue, putOffDue } from '../../../src/coaching/kept/due.js';
import { keepWords, newKept } from '../../../src/coaching/kept/kept.js';
import { markInTalk, markKept, marksOf, withoutReminders } from '../../../src/coaching/kept/mark-words.js';
import type { Marks } from '../../../src/coaching/kept/marks.js';
import { newTalk } from '../../../src/coaching/talk/talk.js';

const monday = '2026-05-11T12:00:00.000Z';
const tuesday = '2026-05-12T12:00:00.000Z';
const at = new Date(tuesday);
const kept = (marks: Marks) => keepWords(newKept(at), 'words', at, marks)!;

test.each<[string, Marks, boolean]>([
  ['put off yesterday', { putOff: { at: monday } }, true],
  ['put off today', { putOff: { at: tuesday } }, false],
  ['not yet, yesterday', { putOff: { at: monday, asked: monday } }, true],
  ['asked today', { putOff: { at: monday, asked: tuesday } }, false],
  ['never put off', {}, false],
])('kept words, %s', (_name, marks, due) => {
  expect(putOffDue(newTalk(), kept(marks), at)).toEqual(due ? { text: 'words', saved: 's1' } : null);
});

test.each<[string, Marks, boolean]>([
  ['put off', { putOff: { at: tuesday } }, true],
  ['asked already', { putOff: { at: tuesday, asked: tuesday } }, false],
  ['copied', { copied: { at: tuesday } }, false],
])('words of this sitting, %s', (_name, marks, due) => {
  const talk = newTalk();
  markInTalk(talk, 'here', marks);
  expect(putOffDue(talk, null, at)).toEqual(due ? { text: 'here', saved: null } : null);
});

test.each<[string, Marks, boolean]>([
  ['copied yesterday', { copied: { at: monday } }, true],
  ['copied today', { copied: { at: tuesday } }, false],
  ['asked once', { copied: { at: monday, asked: monday } }, false],
  ['how it went is known', { copied: { at: monday }, went: { how: 'well', at: monday } }, false],
  ['put off: that comes first', { copied: { at: monday }, putOff: { at: monday } }, false],
])('how did it go? %s', (_name, marks, due) => {
  expect(outcomeDue(kept(marks), at)).toEqual(due ? { text: 'words', saved: 's1' } : null);
});

test('a mark of this sitting is kept when the words are saved later, and can be taken away', () => {
  const talk = newTalk();
  markInTalk(talk, 'words', { copied: { at: monday } });
  markInTalk(talk, 'words', { putOff: { at: monday } });
  expect(marksOf(talk, null, 'words')).toEqual({ copied: { at: monday }, putOff: { at: monday } });
  const saved = markKept(kept(marksOf(talk, null, 'words')), 'words', { putOff: undefined });
  expect(saved.saved[0]).toMatchObject({ copied: { at: monday } });
  expect(saved.saved[0]!.putOff).toBeUndefined();
  expect(markKept(saved, 'others', { putOff: { at: monday } })).toBe(saved);
});

test('without reminders the words stay, and how it went', () => {
  const went = { how: 'badly', at: monday } as const;
  const quiet = withoutReminders(kept({ putOff: { at: monday }, copied: { at: monday }, went }));
  expect(quiet.saved).toEqual([{ id: 's1', text: 'words', at: tuesday, went }]);
  expect(withoutReminders(quiet)).toBe(quiet);
});
