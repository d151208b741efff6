import type { DecideReason } from '../../catalogue/deciding.js';
import { copyButton, go, toPeople } from '../buttons.js';
import { lessonActions } from '../lessons/lesson-actions.js';
import type { Choice } from '../reply.js';
import { type Door, endings } from './endings.js';
import { standingValue } from './question-card.js';
import type { Telling } from './telling.js';
import { wayIn, wordedFor, wordsOfDraft } from './words-to-say.js';

/** The buttons of a next step; none where it needs a draft and there is none. */
export function choicesFor(door: Door, reason: DecideReason, telling: Telling): Choice[] {
  const { draft, voice, standing, content, relation } = telling;
  const value = draft && wayIn(draft);
  switch (door) {
    case 'copy_asking':
      return [copyButton(wordedFor(content.ask_for_a_time, relation), voice)];
    case 'breathe':
      return [go('choice.breathe', 'calm-begin', voice, { exercise: 'breathing' })];
    case 'ask_now': {
      const label = endings[reason].askNow ?? 'choice.say_anyway';
      // Who says it anyway has settled that it matters.
      const { risk, matters } = standing.answers;
      const settled = label === 'choice.say_anyway' ? 'yes' : matters;
      return [
        go(label, 'decide-now', voice, standingValue({ ...standing, answers: { risk, matters: settled } })),
      ];
    }
    case 'set_limit':
      return [go('choice.set_limit', lessonActions.open, voice, { skill: 'set-a-boundary' })];
    case 'people':
      return [toPeople(voice)];
    case 'what_if':
      return [go('choice.what_if', 'what-if', voice)];
    case 'how_did_it_go':
      return [go('choice.how_did_it_go', 'how-did-it-go', voice, value)];
    case 'not_tonight':
      return [go('choice.not_tonight', 'not-tonight', voice, value)];
  }
  if (!draft || !value) return [];
  switch (door) {
    case 'copy':
      return [
        {
          kind: 'copy',
          label: voice.label('choice.copy'),
          text: wordsOfDraft(draft),
          ...(draft.suggestions.length > 0 ? { took: { draft: draft.id, way: '0' } } : {}),
        },
      ];
    case 'pocket_card':
      return [go('choice.pocket_card', 'pocket-card', voice, { draft: draft.id })];
    case 'save':
      return [go('choice.save', 'save', voice, value)];
  }
}
