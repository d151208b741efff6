import { outcomeChoices } from '../src/coaching/outcome/outcome-card.js';
import { confess } from '../src/coaching/repair/confession.js';
import { defends } from '../src/coaching/repair/defends.js';
import type { Owned } from '../src/coaching/repair/repair.js';
import { type RepairTurn, repairCard } from '../src/coaching/repair/repair-card.js';
import { saidAct } from '../src/coaching/repair/said-act.js';
import { type Choice, line, reply } from '../src/coaching/reply.js';
import { go } from '../src/coaching/rewrite/answers.js';
import { savedBy } from '../src/coaching/talk/say-it.js';
import { findDraft, latestDraft } from '../src/coaching/talk/talk.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import type { Reading } from '../src/language/reading.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { hears } from './hears.js';
import type { House, Turn } from './turn.js';

/** "I already said it": what was done is owned in two lines, without a "but". The other's part stays theirs. */
export class RepairFlow extends Flow {
  readonly actions = [
    'already-said',
    'repair-sent',
    'repair-next',
    'repair-theirs',
    'repair-my-side',
    'repair-tone',
    'repair-show',
  ];
  override readonly openers = { already_said: 'already-said' };

  constructor(private readonly house: House) {
    super('repair');
  }

  /** "I shouted at him last night": told to the coach, and meant for nobody yet. */
  override opensOn(text: string, { talk }: Turn): Pressed | null {
    // What was just asked for is an answer, whatever it looks like.
    if (latestDraft(talk)?.asked || !confess(text, this.house.repair.deeds, this.blames)) return null;
    return { kind: 'pressed', action: 'already-said', value: {}, inputs: { words: text } };
  }

  start(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind !== 'pressed') return 'not_mine';
    turn.talk.misses = 0;
    const { action, value, inputs } = said;
    if (action === 'already-said') return this.begin(inputs.words ?? '', turn, state);
    if (action === 'repair-sent') return this.sent(value, turn, state);
    return this.goOn(action, value.repair, turn, state);
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind === 'pressed') return this.start(turn, state);
    if (said.kind !== 'typed') return 'not_mine';
    return state.asked ? this.answered(said.text, turn, state) : this.afterCard(said.text, turn, state);
  }

  private begin(words: string, turn: Turn, state: FlowState): Step {
    if (this.own(words, false, turn, state)) return 'waiting';
    const draft = latestDraft(turn.talk);
    if (!draft) return this.ask('repair.ask', turn, state);
    const { voice } = turn;
    const value = { draft: draft.id };
    const choices: Choice[] = [
      go('choice.sent_mine', 'repair-sent', voice, { ...value, which: 'mine' }),
      ...(draft.suggestions.length > 0
        ? [go('choice.sent_card', 'repair-sent', voice, { ...value, which: 'card' })]
        : []),
      go('choice.sent_other', 'repair-sent', voice, { ...value, which: 'other' }),
    ];
    Object.assign(state, { asked: 'which', draft: draft.id });
    turn.replies.push(reply([line(voice.say('repair.which'))], choices));
    return 'waiting';
  }

  /** Which of the words that stand there reached the other; typed, it is what they say it was. */
  private sent({ draft: id, which }: Record<string, string>, turn: Turn, state: FlowState): Step {
    const draft = findDraft(turn.talk, id);
    if (which === 'card' && draft) {
      turn.replies.push(
        reply(
          [line(turn.voice.say('repair.nothing_to_mend'))],
          outcomeChoices({ draft: draft.id }, turn.voice),
        ),
      );
      return 'done';
    }
    if (which === 'mine' && draft) return this.wordsSaid(draft.text, turn, state);
    return this.ask('repair.ask', turn, state);
  }

  private goOn(action: string, id: string | undefined, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    if (action === 'repair-my-side') {
      turn.replies.push(reply([line(voice.say('repair.my_side'))]));
      return 'done';
    }
    if (!talk.repair || talk.repair.id !== id) {
      turn.replies.push(reply([line(voice.say('rewrite.old_card'))]));
      return 'done';
    }
    if (action === 'repair-theirs') return this.theirs(turn, state);
    if (action === 'repair-next') talk.repair = { ...talk.repair, step: talk.repair.step + 1 };
    if (action === 'repair-tone') talk.repair = { ...talk.repair, tone: true };
    const intro: PhraseId =
      action === 'repair-next'
        ? 'repair.other_step'
        : action === 'repair-tone'
          ? 'repair.tone'
          : 'repair.intro';
    return this.show(intro, turn, state);
  }

  private answered(text: string, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    if (state.asked === 'which' && heard === null) {
      const which = typedWhich(text);
      if (which) return this.sent({ draft: state.draft ?? '', which }, turn, state);
    }
    if (heard === 'do_not_know') return this.ask('repair.ask_again', turn, state);
    // "Shut up" may be for the coach anywhere else; here it is what was said to them.
    if (heard !== null && heard !== 'already_said' && heard !== 'maybe_at_me') return 'not_mine';
    if (this.own(text, true, turn, state)) return 'waiting';
    if (defends(text)) return this.ask('repair.ask_mine', turn, state);
    return this.wordsSaid(text, turn, state);
  }

  /** The card stands there: "but she started it" belongs to it, so do the names of its buttons. */
  private afterCard(text: string, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const heard = hears(this.house.heard, text);
    const repair = talk.repair?.id;
    if ((heard === 'more_ways' || heard === 'next_step') && repair)
      return this.goOn('repair-next', repair, turn, state);
    if (heard === 'save') {
      if (state.saying)
        turn.said = { kind: 'pressed', action: 'save', value: { saying: state.saying }, inputs: {} };
      return 'not_mine';
    }
    if (heard === null && repair && defends(text)) return this.theirs(turn, state);
    return 'not_mine';
  }

  private theirs(turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const value = { repair: talk.repair?.id ?? '' };
    state.asked = '';
    turn.replies.push(
      reply(
        [line(voice.say('repair.theirs'))],
        [
          go('choice.repair_mine', 'repair-show', voice, value),
          go('choice.repair_my_side', 'repair-my-side', voice, value),
        ],
      ),
    );
    return 'waiting';
  }

  /** Takes what they tell of what they did; false when there is nothing of the kind in it. */
  private own(text: string, asked: boolean, turn: Turn, state: FlowState): boolean {
    const { deeds } = this.house.repair;
    const told = confess(text, deeds, this.blames, asked);
    if (!told) return false;
    const { deed, act, written } = told;
    if (deeds.find(({ id }) => id === deed)?.vague && state.asked !== 'what') {
      turn.replies.push(reply([line(turn.voice.say('repair.ask_what'))]));
      state.asked = 'what';
      return true;
    }
    this.keep({ act, deed, written, tone: false, step: 0 }, text, turn);
    this.show('repair.intro', turn, state);
    return true;
  }

  /** Takes the words they said to the other: what they did with them is owned, unless they were right. */
  private wordsSaid(text: string, turn: Turn, state: FlowState): Step {
    const words = text
      .trim()
      .replace(/^(?:i|and i|i just|i only) (?:said|wrote|texted|sent)[ ,:]*(?:that )?/i, '')
      .replace(/^["“']+|["”']+$/g, '');
    const reading = this.read(words, turn);
    if (!/\p{L}/u.test(words) || !reading.english || words.split(/\s+/).length < fewestWords)
      return this.ask('repair.ask_again', turn, state);
    const written = /\b(?:sent|texted|wrote)\b/i.test(text);
    const act = saidAct(reading, this.house.repair.said, written);
    this.keep({ act: act ?? '', deed: 'unfair-words', written, tone: false, step: 0 }, words, turn);
    if (act) return this.show('repair.intro', turn, state);
    return this.right(reading, turn, state);
  }

  private right({ fine }: Reading, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const limit = fine.some(({ kind }) => kind === 'limit');
    state.asked = '';
    turn.replies.push(
      reply(
        [line(voice.say(limit ? 'repair.right_limit' : 'repair.right'))],
        [go('choice.repair_tone', 'repair-tone', voice, { repair: talk.repair?.id ?? '' })],
      ),
    );
    return 'waiting';
  }

  private keep(owned: Omit<Owned, 'relation'>, told: string, { talk }: Turn): void {
    talk.made += 1;
    const relation = talk.relation ?? this.house.tools.engine.read(told).relation;
    talk.repair = { ...owned, relation, id: `r${talk.made}` };
  }

  private show(intro: PhraseId, turn: Turn, state: FlowState): Step {
    state.asked = '';
    if (!turn.talk.repair) return 'done';
    const card = repairCard(turn.talk.repair, intro, this.ways(turn));
    state.saying = savedBy(card);
    turn.replies.push(card);
    return 'waiting';
  }

  private ask(phrase: PhraseId, turn: Turn, state: FlowState): Step {
    state.asked = 'what they did';
    turn.replies.push(reply([line(turn.voice.say(phrase))]));
    return 'waiting';
  }

  private ways({ talk, voice }: Turn): RepairTurn {
    const { repair, tools } = this.house;
    return { talk, voice, content: repair, articles: tools.shelf.articles };
  }

  private read = (words: string, { talk }: Turn): Reading =>
    this.house.tools.engine.read(words, talk.relation ? { relation: talk.relation } : {});

  private blames = (words: string): boolean => this.house.tools.engine.read(words).blaming;
}

const fewestWords = 2;

/** "The first one", "my own words": which of the buttons was typed. */
function typedWhich(text: string): 'mine' | 'card' | 'other' | null {
  const plain = text.toLowerCase();
  if (
    /\b(?:mine|my (?:own )?(?:words|version|draft)|first|the original|what i (?:wrote|typed))\b/.test(plain)
  )
    return 'mine';
  if (
    /\b(?:yours|your (?:words|version)|words you gave|the rewrite|the card|second|the new one)\b/.test(plain)
  )
    return 'card';
  return /^(?:the )?(?:third|last|something else|neither|none)\b/.test(plain) ? 'other' : null;
}
