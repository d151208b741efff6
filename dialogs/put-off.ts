import { wordsOfDraft } from '../src/coaching/decide/words-to-say.js';
import { askedNow, putOffDue } from '../src/coaching/kept/due.js';
import { marksOf } from '../src/coaching/kept/mark-words.js';
import { line, type Reply, reply } from '../src/coaching/reply.js';
import { go } from '../src/coaching/rewrite/answers.js';
import { addDraft, type Draft, findDraft, latestDraft } from '../src/coaching/talk/talk.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { hears } from './hears.js';
import { isSaved, keepFor, mark } from './keep-words.js';
import type { House, Turn } from './turn.js';

const answers = { yes: 'pick-up', not_yet: 'not-yet', no: 'put-off-drop' } as const;

/** "Not tonight": whether to keep it is asked, and when they come back another day, whether it is still wanted. */
export class PutOffFlow extends Flow {
  readonly actions = ['not-tonight', 'put-off-keep', 'put-off-leave', ...Object.values(answers)];
  override readonly openers = { not_tonight: 'not-tonight' };
  override readonly ownWords = ['back'] as const;
  override readonly leavesQuestions = true;
  override readonly keepsListening = false;

  constructor(private readonly house: House) {
    super('put-off');
  }

  override greets({ talk, kept }: Turn): boolean {
    return putOffDue(talk, kept, this.house.now()) !== null;
  }

  start(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind === 'arrived' || (said.kind === 'pressed' && !this.actions.includes(said.action)))
      return this.bringUp(turn, state);
    return said.kind === 'pressed' ? this.pressed(said.action, said.value, turn, state) : 'not_mine';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind === 'pressed') return this.pressed(said.action, said.value, turn, state);
    if (said.kind !== 'typed') return 'not_mine';
    if (state.asked === 'still') {
      const still = hears(this.house.deciding.typed.still, said.text);
      return still ? this.pressed(answers[still], state, turn, state) : 'not_mine';
    }
    const heard = hears(this.house.heard, said.text);
    if (heard === 'yes' || heard === 'save') return this.pressed('put-off-keep', state, turn, state);
    if (heard === 'no') return this.pressed('put-off-leave', state, turn, state);
    return 'not_mine';
  }

  private pressed(action: string, value: Record<string, string>, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    talk.misses = 0;
    if (action === 'not-tonight') return this.putOff(value, turn, state);
    const words = this.wordsOf(value, turn);
    if (words === null) turn.replies.push(reply([line(voice.say('put_off.gone'))]));
    else turn.replies.push(this.answer(action, words, turn));
    return 'done';
  }

  private putOff(value: Record<string, string>, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const draft = value.draft === undefined ? latestDraft(talk) : findDraft(talk, value.draft);
    if (!draft) {
      turn.replies.push(reply([line(voice.say('put_off.nothing'))]));
      return 'done';
    }
    const words = wordsOfDraft(draft);
    mark(turn, words, { putOff: { at: this.house.now().toISOString() } });
    if (isSaved(turn, words)) {
      turn.replies.push(reply([line(voice.say('put_off.kept')), line(voice.say('put_off.wish'))]));
      return 'done';
    }
    Object.assign(state, { asked: 'keep', draft: draft.id });
    this.askAgain(turn, state);
    return 'waiting';
  }

  override askAgain(turn: Turn, state: FlowState): void {
    if (state.asked === 'still') this.askStill(turn, state);
    else this.askWhetherToKeep(turn, state);
  }

  private askWhetherToKeep({ replies, voice, kept }: Turn, { draft = '' }: FlowState): void {
    const shown = voice.label('put_off.shown_then');
    const asked = kept
      ? [`${voice.say('put_off.ask')} ${shown}`]
      : [`${voice.label('put_off.ask_remember')} ${shown}`, voice.label(`keep.ask_${this.house.place}`)];
    replies.push(
      reply(asked.map(line), [
        go('choice.keep_it', 'put-off-keep', voice, { draft }),
        go('choice.keep_not', 'put-off-leave', voice, { draft }),
      ]),
    );
  }

  private answer(action: string, words: string, turn: Turn): Reply {
    const { voice } = turn;
    switch (action) {
      case 'put-off-keep':
        return this.keep(words, turn);
      case 'put-off-leave':
        return reply(
          [line(voice.say('put_off.sitting')), line(voice.say('put_off.wish'))],
          [{ kind: 'copy', label: voice.label('choice.copy'), text: words }],
        );
      case 'pick-up':
        return this.pickUp(words, turn);
      case 'not-yet':
        mark(turn, words, { putOff: askedNow(undefined, this.house.now()) });
        return reply([
          line(voice.say(isSaved(turn, words) ? 'put_off.not_yet' : 'put_off.not_yet_here')),
          line(voice.say('put_off.wish')),
        ]);
      default:
        mark(turn, words, { putOff: undefined });
        return reply([
          line(voice.say('put_off.let_go')),
          ...(isSaved(turn, words) ? [line(voice.say('put_off.still_saved'))] : []),
        ]);
    }
  }

  private keep(words: string, turn: Turn): Reply {
    const { voice } = turn;
    const now = this.house.now();
    const done = keepFor(turn, words, now);
    if (!done) return reply([line(voice.say('keep.full'))], [go('choice.saved', 'saved', voice)]);
    mark(turn, words, { putOff: { at: now.toISOString() } });
    const answer = reply(
      [line(voice.say('put_off.kept')), line(voice.say('put_off.wish'))],
      [go('choice.saved', 'saved', voice)],
    );
    return done === 'first' ? { ...answer, signals: ['remember'] } : answer;
  }

  /** They are back: what waits is shown, and whether it is still wanted is asked. */
  private bringUp(turn: Turn, state: FlowState): Step {
    const { talk, kept } = turn;
    const now = this.house.now();
    const due = putOffDue(talk, kept, now);
    if (!due) return 'not_mine';
    mark(turn, due.text, { putOff: askedNow(marksOf(talk, kept, due.text).putOff, now) });
    const value: Record<string, string> = due.saved
      ? { saved: due.saved }
      : { draft: this.draftWith(due.text, turn).id };
    Object.assign(state, { asked: 'still', ...value });
    this.askStill(turn, state);
    return 'waiting';
  }

  private askStill(turn: Turn, { saved, draft }: FlowState): void {
    const { replies, voice } = turn;
    const value: Record<string, string> = saved ? { saved } : { draft: draft ?? '' };
    const words = this.wordsOf(value, turn);
    if (words === null) {
      replies.push(reply([line(voice.say('put_off.gone'))]));
      return;
    }
    replies.push(
      reply(
        [
          line(voice.say(saved ? 'put_off.another_day' : 'put_off.same_sitting')),
          { kind: 'rewrite', text: words },
          line(voice.say('put_off.still')),
        ],
        [
          go('choice.pick_up', 'pick-up', voice, value),
          go('choice.let_go', 'put-off-drop', voice, value),
          go('choice.not_yet', 'not-yet', voice, value),
        ],
      ),
    );
  }

  private pickUp(words: string, turn: Turn): Reply {
    const { voice } = turn;
    mark(turn, words, { putOff: undefined });
    const { id } = this.draftWith(words, turn);
    return reply(
      [line(voice.say('put_off.picked_up')), { kind: 'rewrite', text: words }],
      [
        { kind: 'copy', label: voice.label('choice.copy'), text: words },
        go('choice.should_i', 'decide', voice, { draft: id }),
        go('choice.pocket_card', 'pocket-card', voice, { draft: id }),
        go('choice.make_it_mine', 'compose', voice, { draft: id }),
      ],
    );
  }

  private wordsOf({ saved, draft: id }: Record<string, string>, { talk, kept }: Turn): string | null {
    if (saved) return kept?.saved.find((one) => one.id === saved)?.text ?? null;
    const draft = findDraft(talk, id);
    return draft ? wordsOfDraft(draft) : null;
  }

  /** The draft these words are of, made anew where it is from another day: they are meant as they stand. */
  private draftWith(words: string, { talk }: Turn): Draft {
    return talk.drafts.findLast((draft) => wordsOfDraft(draft) === words) ?? addDraft(talk, words, [], null);
  }
}
