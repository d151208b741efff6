import { exportOf } from '../../../src/coaching/kept/export.js';
import { keepWords, nameWords, newKept } from '../../../src/coaching/kept/kept.js';
import { markKept } from '../../../src/coaching/kept/mark-words.js';
import { addDraft } from '../../../src/coaching/talk/draft.js';
import { newTalk } from '../../../src/coaching/talk/talk.js';

const now = new Date('2026-01-01T00:00:00Z');

test('everything kept is in it, and this sitting', () => {
  const named = nameWords(keepWords(newKept(now), 'I was worried.', now)!, 's1', 'For Sunday');
  const went = { how: 'mixed', at: now.toISOString() } as const;
  const putOff = { at: now.toISOString() };
  const kept = markKept(named, 'I was worried.', { went, putOff });
  const talk = newTalk();
  addDraft(talk, 'You never call', [], null);
  expect(JSON.parse(exportOf(kept, talk.drafts, now))).toEqual({
    product: 'First Person',
    exported: '2026-01-01T00:00:00.000Z',
    kept: {
      since: '2026-01-01T00:00:00.000Z',
      saved: [{ text: 'I was worried.', at: '2026-01-01T00:00:00.000Z', name: 'For Sunday', went, putOff }],
      settings: { no_feeling_words: false, no_pictures: false, plain_words: false, keep_conversation: false },
      taken: { plain: 0, warm: 0, firm: 0, text: 0 },
      lessons: {},
      drafts: [],
    },
    thisSitting: [{ text: 'You never call', rewrites: [] }],
  });
});

test('of somebody who is not remembered there is only this sitting', () => {
  expect(JSON.parse(exportOf(null, [], now))).toMatchObject({ kept: null, thisSitting: [] });
});
