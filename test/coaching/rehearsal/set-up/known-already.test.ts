import {
  knownFromDraft,
  knownFromSentence,
} from '../../../../src/coaching/rehearsal/set-up/known-already.js';
import { newSetUp, type SetUp } from '../../../../src/coaching/rehearsal/set-up/set-up.js';
import { addDraft } from '../../../../src/coaching/talk/draft.js';
import { newTalk, type Talk } from '../../../../src/coaching/talk/talk.js';
import { stage } from '../stage.js';

test.each<[string, Partial<SetUp>]>([
  ['I want to practise talking to my boss about the rota', { relation: 'manager', words: 'the rota' }],
  ['can we rehearse telling my sister Ana', { relation: 'sibling', name: 'Ana', words: null }],
  ['I want to try out a conversation about the garden', { relation: null, words: 'the garden' }],
  ['the rota', { relation: null, words: null }],
])('“%s” tells %j', (words, known) => {
  expect(knownFromSentence(newSetUp(1), words, stage.engine)).toMatchObject(known);
});

test.each<[string, Partial<Talk>, Partial<SetUp>]>([
  ['You never ring your brother.', {}, { statement: null, safe: false }],
  ['Could you ring me tonight?', {}, { statement: 'Could you ring me tonight?' }],
  ['Could you ring me tonight?', { relation: 'friend' }, { relation: 'friend' }],
  [
    'Could you ring me tonight?',
    { decided: { draft: 'd1', answers: { risk: 'no' }, mayLeaveSaid: false } },
    { safe: true },
  ],
  [
    'Could you ring me tonight?',
    { decided: { draft: 'd7', answers: { risk: 'no' }, mayLeaveSaid: false } },
    { safe: false },
  ],
])('the draft “%s”, with %j known: %j', (text, told, known) => {
  const talk: Talk = { ...newTalk(), ...told };
  const draft = addDraft(talk, text, [], null);
  expect(knownFromDraft(newSetUp(1), draft, undefined, talk, stage.engine)).toMatchObject({
    words: text,
    ...known,
  });
});
