import type { Debrief } from '../after/debrief.js';
import type { Rehearsal } from '../rehearsal.js';
import type { Show } from './show.js';

/** What is kept when a rehearsal is saved: whom it was with, how it ended, the best line, and what to take along. */
export function debriefInWords(
  { ended, theirs, best, hardest, takeAlong }: Debrief,
  { setting }: Rehearsal,
  { stage, voice }: Show,
): string {
  const { scenario } = stage.sceneOf(setting);
  return [
    `${scenario.partner}, ${scenario.topic}. ${theirs ?? ended.say}`,
    ...(best ? [`${voice.label('rehearse.best_line')}: ${best.said}`] : []),
    ...(hardest?.better ? [`${voice.label('rehearse.hardest_better')}: ${hardest.better}`] : []),
    `${voice.label('rehearse.take_along')} ${takeAlong.say}`,
  ].join('\n');
}
