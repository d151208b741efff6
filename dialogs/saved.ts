import { dropWords, type SavedWords } from '../src/coaching/kept/kept.js';
import { type Block, line, type Reply, reply } from '../src/coaching/reply.js';
import { go } from '../src/coaching/rewrite/answers.js';
import { Flow, type Step } from './flow.js';
import type { Turn } from './turn.js';

const onePage = 5;

/** "My saved": what was kept, latest first, each of them to copy or delete. */
export class SavedFlow extends Flow {
  readonly actions = ['saved', 'delete-saved'];

  constructor() {
    super('saved');
  }

  start(turn: Turn): Step {
    const { said } = turn;
    if (said.kind === 'pressed' && said.action === 'delete-saved') this.drop(said.value.saved ?? '', turn);
    else turn.replies.push(this.list(turn, said.kind === 'pressed' ? Number(said.value.from ?? 0) : 0));
    return 'done';
  }

  private drop(id: string, turn: Turn): void {
    const { voice, kept } = turn;
    const had = kept?.saved.some((one) => one.id === id) ?? false;
    if (kept && had) turn.kept = dropWords(kept, id);
    turn.replies.push(
      reply(
        [line(voice.say(had ? 'keep.deleted' : 'keep.already_deleted'))],
        [go('choice.saved', 'saved', voice)],
      ),
    );
  }

  private list({ kept, voice }: Turn, from: number): Reply {
    const latest = [...(kept?.saved ?? [])].reverse();
    if (latest.length === 0) return reply([line(voice.say('keep.nothing_saved'))]);
    const start = Number.isInteger(from) && from > 0 && from < latest.length ? from : 0;
    const page = latest.slice(start, start + onePage);
    const more = latest.length - start - page.length;
    const entry = ({ id, text }: SavedWords): Block[] => [
      { kind: 'rewrite', text },
      {
        kind: 'choices',
        label: '',
        choices: [
          { kind: 'copy', label: voice.label('choice.copy'), text },
          go('choice.delete', 'delete-saved', voice, { saved: id }),
        ],
      },
    ];
    return reply(
      [line(voice.label('keep.list', { count: String(latest.length) })), ...page.flatMap(entry)],
      [
        ...(more > 0 ? [go('choice.older', 'saved', voice, { from: String(start + onePage) })] : []),
        go('choice.erase', 'erase', voice),
      ],
    );
  }
}
