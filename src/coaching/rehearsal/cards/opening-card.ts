import { type Block, line, type Reply, reply } from '../../reply.js';
import { fitting } from '../../rewrite/sixty-words.js';
import type { Rehearsal } from '../rehearsal.js';
import type { Rehearsing } from '../rehearsing.js';
import { rehearseButton } from './buttons.js';
import { howTheyAre, inSentence, type Show } from './show.js';

/**
 * Before the first word: where it is, who is there and how they are, and the words the person brought. `lead`: said
 * in place of where it is, to somebody who has read that.
 */
export function openingCard(
  rehearsing: Rehearsing,
  played: Rehearsal,
  show: Show,
  lead: string | null = null,
): Reply {
  const { stage, voice } = show;
  const { scenario } = stage.sceneOf(played.setting);
  const values = {
    name: inSentence(scenario.partner),
    topic: scenario.topic,
    how: howTheyAre(played, show),
  };
  const { own } = played.setting;
  const scene = own ? [] : [line(scenario.situation)];
  const begin = line(voice.say(own ? 'rehearse.begin_own' : 'rehearse.begin_scene', values));
  const brought = broughtWords(rehearsing, show);
  const tips = rehearsing.feedback ? 'choice.tips_off' : 'choice.tips_on';
  const choices = [
    rehearseButton('choice.line_help', 'hints', rehearsing, voice),
    rehearseButton(tips, 'tips', rehearsing, voice),
    rehearseButton('choice.stop_here', 'stop', rehearsing, voice),
  ];
  const closed: Block = { kind: 'opening', label: voice.label('rehearse.your_words'), blocks: brought };
  return fitting([
    ...(lead ? [() => reply([line(lead), begin, ...brought], choices)] : []),
    () => reply([...scene, begin, ...brought], choices),
    () => reply([...scene, begin, ...(brought.length > 0 ? [closed] : [])], choices),
  ]);
}

function broughtWords(rehearsing: Rehearsing, { voice }: Show): Block[] {
  const { statement } = rehearsing.setUp;
  if (statement === null) return [];
  return [
    { kind: 'rewrite', text: statement },
    {
      kind: 'choices',
      label: '',
      choices: [rehearseButton('choice.say_this', 'say', rehearsing, voice, { line: 'statement' })],
    },
  ];
}
