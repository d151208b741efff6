import type { HeardId } from '../src/catalogue/phrase.js';
import { dropWords, nameWords, type SavedWords } from '../src/coaching/kept/kept.js';
import { outcomeActions } from '../src/coaching/outcome/outcome-card.js';
import { type Block, line, type Reply, reply } from '../src/coaching/reply.js';
import { go } from '../src/coaching/rewrite/answers.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { hears } from './hears.js';
import type { House, Turn } from './turn.js';

const onePage = 5;

/** Asked for a name: said instead of one. */
const keepsItsName: readonly HeardId[] = ['back', 'no', 'skip', 'do_not_know'];

/** "My saved": what was kept, latest first, each of them to copy or delete. */
export class SavedFlow extends Flow {
  readonly actions = ['saved', 'delete-saved', 'rename-saved'];

  override readonly ownWords = ['back'] as const;

  constructor(private readonly house: House) {
    super('saved');
  }

  start(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const id = said.kind === 'pressed' ? said.value.saved : undefined;
    if (said.kind === 'pressed' && said.action === 'rename-saved') {
      if (!turn.kept?.saved.some((one) => one.id === id)) {
        turn.replies.push(reply([line(voice.say('keep.already_deleted'))]));
        return 'done';
      }
      state.saved = id ?? '';
      turn.replies.push(reply([line(voice.say('keep.ask_name'))]));
      return 'waiting';
    }
    if (said.kind === 'pressed' && said.action === 'delete-saved') this.drop(said.value.saved ?? '', turn);
    else turn.replies.push(this.list(turn, said.kind === 'pressed' ? Number(said.value.from ?? 0) : 0));
    return 'done';
  }

  override carryOn(turn: Turn, { saved = '' }: FlowState): Step {
    const { said, kept, voice } = turn;
    if (said.kind !== 'typed' || !kept) return 'not_mine';
    const heard = hears(this.house.heard, said.text);
    if (heard !== null && keepsItsName.includes(heard)) {
      turn.replies.push(this.list(turn, 0));
      return 'done';
    }
    turn.kept = nameWords(kept, saved, said.text);
    const named = turn.kept.saved.some(({ id, name }) => id === saved && name);
    turn.replies.push(
      reply(
        [line(voice.say(named ? 'keep.named' : 'keep.name_taken_away'))],
        [go('choice.saved', 'saved', voice)],
      ),
    );
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
    const entry = ({ id, text, name, went }: SavedWords): Block[] => [
      { kind: 'rewrite', text, ...named([name, went && voice.label(`outcome.name_${went.how}`)]) },
      {
        kind: 'choices',
        label: '',
        choices: [
          { kind: 'copy', label: voice.label('choice.copy'), text },
          go('choice.how_did_it_go', outcomeActions.ask, voice, { saved: id }),
          go('choice.rename', 'rename-saved', voice, { saved: id }),
          go('choice.delete', 'delete-saved', voice, { saved: id }),
        ],
      },
    ];
    return reply(
      [line(voice.label('keep.list', { count: String(latest.length) })), ...page.flatMap(entry)],
      [
        ...(more > 0 ? [go('choice.older', 'saved', voice, { from: String(start + onePage) })] : []),
        go('choice.export', 'export', voice),
        go('choice.erase', 'erase', voice),
      ],
    );
  }
}

/** What they called it, and how it went. */
const named = (parts: (string | undefined)[]): { name?: string } => {
  const name = parts.filter(Boolean).join(', ');
  return name === '' ? {} : { name };
};
