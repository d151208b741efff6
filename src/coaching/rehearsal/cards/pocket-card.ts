import { isWork } from '../../../catalogue/relation.js';
import { copyButton, go } from '../../buttons.js';
import { type Block, line, type Reply, reply } from '../../reply.js';
import { addSaying } from '../../talk/saying.js';
import { debrief } from '../after/debrief.js';
import type { Rehearsal } from '../rehearsal.js';
import type { Rehearsing } from '../rehearsing.js';
import { rehearseButton } from './buttons.js';
import type { Show } from './show.js';

/** Three lines for the real talk: the best line to begin with, what to keep in mind, and how to stop. */
export function rehearsedPocketCard(rehearsing: Rehearsing, played: Rehearsal, show: Show): Reply {
  const { stage, talk, voice } = show;
  const { scenario } = stage.sceneOf(played.setting);
  const { best, takeAlong } = debrief(stage, played);
  const lines = [
    {
      name: voice.label('pocket.begin'),
      text: best?.said ?? rehearsing.setUp.statement ?? scenario.well.statement,
    },
    { name: voice.label('rehearse.pocket_mind'), text: takeAlong.say },
    {
      name: voice.label('pocket.stop'),
      text: voice.label(isWork(scenario.relation) ? 'pocket.stop_line_work' : 'pocket.stop_line'),
    },
  ];
  const text = lines.map((one) => `${one.name}: ${one.text}`).join('\n');
  return reply(
    [line(voice.say('pocket.here')), ...lines.map((one): Block => ({ kind: 'rewrite', ...one }))],
    [
      copyButton(text, voice),
      { kind: 'print', label: voice.label('choice.print'), lines },
      go('choice.save', 'save', voice, { saying: addSaying(talk, text).id }),
      rehearseButton('choice.look_back', 'stop', rehearsing, voice),
    ],
  );
}
