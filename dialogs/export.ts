import { go } from '../src/coaching/buttons.js';
import { exportOf } from '../src/coaching/kept/export.js';
import { line, reply } from '../src/coaching/reply.js';
import { Flow, type Step } from './flow.js';
import type { House, Turn } from './turn.js';

/** "Export": everything there is of this person, as a file that the channel hands over. */
export class ExportFlow extends Flow {
  readonly actions = ['export'];
  override readonly openers = { export: 'export' };

  constructor(private readonly house: House) {
    super('export');
  }

  override start(turn: Turn): Step {
    const { talk, kept, voice } = turn;
    const text = exportOf(kept, talk.drafts, this.house.now());
    turn.replies.push(
      reply(
        [line(voice.say(kept ? 'keep.export' : 'keep.export_sitting'))],
        [
          { kind: 'file', label: voice.label('choice.download'), name: 'first-person.json', text },
          go('choice.erase', 'erase', voice),
        ],
      ),
    );
    return 'done';
  }
}
