import { turnsBeforeRepeating } from '../../src/coaching/voice/voice.js';
import { talkWith } from './talk-with.js';

test('in a long talk no line of the coach comes twice within twenty turns', async () => {
  const talk = talkWith();
  const words = ['never', 'always'];
  const lines: string[][] = [];
  for (let turn = 0; turn < 45; turn++) {
    const draft =
      turn % 5 === 4 ? `Please bring thing ${turn}` : `You ${words[turn % 2]} lose thing number ${turn}`;
    const [card] = await talk.say(draft);
    lines.push(card!.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : [])));
  }
  lines.forEach((now, turn) => {
    const before = lines.slice(Math.max(0, turn - turnsBeforeRepeating + 1), turn).flat();
    for (const text of now) expect(before).not.toContain(text);
  });
});
