import type { Comeback } from '../src/catalogue/comeback.js';
import { go, toDraft, toPeople } from '../src/coaching/buttons.js';
import { comebackBlocks, comebacksShown } from '../src/coaching/comebacks/comebacks-opening.js';
import { askedAbout, likeliest } from '../src/coaching/comebacks/likely.js';
import { hears } from '../src/coaching/hears.js';
import { type Choice, line, reply } from '../src/coaching/reply.js';
import { latestDraft } from '../src/coaching/talk/draft.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import type { House, Turn } from './turn.js';

/** "What if she laughs?": the comeback that is feared, or the likeliest ones, each with a calm next line. */
export class ComebacksFlow extends Flow {
  readonly actions = ['what-if', 'what-if-more'];
  override readonly openers = { what_if: 'what-if' };

  constructor(private readonly house: House) {
    super('comebacks');
  }

  protected override pressed(said: Pressed, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    talk.misses = 0;
    if (said.action === 'what-if-more')
      return this.show(Number(said.value.from ?? 0), 'what_if.two', turn, state);
    const words = said.inputs.words ?? '';
    const feared = askedAbout(words, this.house.comebacks);
    if (feared) return this.tell([feared], 'what_if.one', 0, turn, state);
    return this.show(0, words === '' ? 'what_if.two' : 'what_if.unsure', turn, state);
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    if (heard === 'more_ways') return this.show(Number(state.from ?? 0), 'what_if.two', turn, state);
    if (!/^(?:and|or|but)? ?(?:what )?if\b/i.test(text.trim())) return 'not_mine';
    const feared = askedAbout(text, this.house.comebacks);
    return feared
      ? this.tell([feared], 'what_if.one', 0, turn, state)
      : this.show(0, 'what_if.unsure', turn, state);
  }

  private show(from: number, lead: PhraseId, turn: Turn, state: FlowState): Step {
    const start = Number.isInteger(from) && from > 0 ? from : 0;
    const all = likeliest(this.house.comebacks, this.saidTo(turn));
    const next = all.slice(start, start + comebacksShown);
    if (next.length > 0) return this.tell(next, lead, start + next.length, turn, state);
    turn.replies.push(reply([line(turn.voice.say('what_if.no_more'))], this.doors(null, turn)));
    return 'done';
  }

  private tell(comebacks: Comeback[], lead: PhraseId, from: number, turn: Turn, state: FlowState): Step {
    const { voice } = turn;
    state.from = String(from);
    turn.replies.push(
      reply(
        [
          line(voice.say(lead)),
          ...comebackBlocks(comebacks, this.saidTo(turn).relation, voice),
          ...(lead === 'what_if.two' ? [] : [line(voice.say('what_if.unsafe'))]),
        ],
        this.doors(from, turn),
      ),
    );
    return 'waiting';
  }

  private doors(from: number | null, { talk, voice }: Turn): Choice[] {
    return [
      ...(from === null ? [] : [go('choice.what_if_more', 'what-if-more', voice, { from: String(from) })]),
      ...toDraft({ talk, voice }),
      toPeople(voice),
    ];
  }

  private saidTo({ talk }: Turn) {
    const draft = latestDraft(talk);
    const relation = talk.relation ?? (draft ? this.house.tools.engine.read(draft.text).relation : 'general');
    return { pattern: draft?.shown?.pattern ?? null, relation };
  }
}
