import type { HeardId } from '../src/catalogue/phrase.js';
import { go } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { snagIn } from '../src/coaching/reframe/kinder.js';
import { type Block, type Choice, line, reply } from '../src/coaching/reply.js';
import { sourceOpening } from '../src/coaching/rewrite/citation.js';
import type { Said } from '../src/coaching/said.js';
import { takeAlong } from '../src/coaching/talk/say-it.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

const questions: Record<string, PhraseId> = {
  thought: 'reframe.thought',
  for: 'reframe.speaks_for',
  stands: 'reframe.stands',
  against: 'reframe.speaks_against',
};

/** Said to the coach, whatever it asked: no thought, and nothing that speaks for one. */
const forCoach: readonly HeardId[] = [
  'greeting',
  'thanks',
  'bye',
  'are_you_a_bot',
  'at_me',
  'off_topic',
  'learn',
  'ask',
  'settings',
  'export',
  'reframe',
  'pillars',
  'insecurity',
];

/** What typed words mean when asked whether it stands. */
const answers: Record<string, string> = { yes: 'yes', no: 'no', do_not_know: 'partly', small_talk: 'partly' };
const answersAtFirst: [RegExp, string][] = [
  [/^(?:yes|yeah|yep|it (?:does|stands)|definitely|of course|sadly|i think it does)\b/i, 'yes'],
  [/^(?:no|nope|nah|not (?:really|quite|much)|it (?:doesn['’]?t|does not)|hardly)\b/i, 'no'],
  [/^(?:partly|in part|a bit|a little|half|some of it|sort of|kind of|maybe|perhaps)\b/i, 'partly'],
];

const source = { article: 'detalks-insecurity', section: 'Challenge and Reframe Negative Thoughts' };

/**
 * A thought looked at twice: what speaks for it, what against it, and a kinder one that is still true. Where what
 * speaks for it stands, it is no thought to change (COACHING §9).
 */
export class ReframeFlow extends Flow {
  readonly actions = ['reframe', 'reframe-stands'];
  override readonly openers = { reframe: 'reframe' };

  constructor(private readonly house: House) {
    super('reframe');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind !== 'pressed' || said.action !== 'reframe') return oldCard(turn);
    state.step = 'thought';
    this.askAgain(turn, state);
    return 'waiting';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    if (state.step === 'stands') return this.weigh(turn, state);
    if (said.kind !== 'typed' || said.text.trim() === '') return 'not_mine';
    const heard = hears(this.house.heard, said.text);
    if (heard !== null && forCoach.includes(heard)) return 'not_mine';
    if (heard === 'confused') {
      turn.replies.push(reply([line(voice.say('reframe.for_instance')), this.question(state, turn)]));
      return 'waiting';
    }
    const unsure = heard === 'do_not_know' || heard === 'skip';
    switch (state.step) {
      case 'thought':
        if (unsure) {
          turn.replies.push(reply([line(voice.say('reframe.no_thought'))]));
          return 'done';
        }
        Object.assign(state, { step: 'for', thought: said.text.trim() });
        this.askAgain(turn, state);
        return 'waiting';
      case 'for':
        if (unsure || heard === 'no') {
          state.step = 'against';
          turn.replies.push(
            reply([line(voice.say('reframe.nothing_for')), this.question(state, turn)], [goBack(turn)]),
          );
          return 'waiting';
        }
        state.step = 'stands';
        this.askAgain(turn, state);
        return 'waiting';
      case 'against':
        state.step = 'kinder';
        this.askAgain(turn, state);
        return 'waiting';
      default:
        return this.kinder(said.text.trim(), unsure, turn, state);
    }
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const answers =
      state.step === 'stands'
        ? (['yes', 'partly', 'no'] as const).map((answer) =>
            go(`choice.stands_${answer}`, 'reframe-stands', turn.voice, { stands: answer }),
          )
        : [];
    const back = state.step === 'thought' ? [] : [goBack(turn)];
    turn.replies.push(reply([this.question(state, turn)], [...answers, ...back]));
  }

  private question({ step = '' }: FlowState, { voice }: Turn): Block {
    return line(voice.say(questions[step] ?? 'reframe.kinder'));
  }

  private weigh(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const heard = said.kind === 'typed' ? hears(this.house.heard, said.text) : null;
    const stands = said.kind === 'pressed' ? said.value.stands : (answers[heard ?? ''] ?? atFirst(said));
    if (!stands && said.kind === 'typed' && heard === null && this.weighsIt(said.text)) {
      state.step = 'kinder';
      this.askAgain(turn, state);
      return 'waiting';
    }
    if (!stands) return 'not_mine';
    if (stands === 'yes') {
      turn.replies.push(reply([line(voice.say('reframe.it_stands')), line(voice.say('reframe.say_it'))]));
      return 'done';
    }
    state.step = 'against';
    this.askAgain(turn, state);
    return 'waiting';
  }

  /** "She is at work today", instead of how far it stands: that is what speaks against it. */
  private weighsIt(text: string): boolean {
    const { blaming, english } = this.house.tools.engine.read(text);
    return (
      english &&
      text.trim().split(/\s+/).length >= fewestWords &&
      !(blaming && /\b(?:you|u|ur)\b/i.test(text))
    );
  }

  /** One try at a better second thought, then it is taken as it is: it is theirs. */
  private kinder(second: string, unsure: boolean, turn: Turn, state: FlowState): Step {
    const { voice } = turn;
    const thought = state.thought ?? '';
    const snag = unsure ? 'too_short' : snagIn(second, thought);
    if (snag && state.tried !== 'yes') {
      state.tried = 'yes';
      turn.replies.push(reply([line(voice.say(unsure ? 'reframe.friend' : `reframe.${snag}`))]));
      return 'waiting';
    }
    if (unsure) {
      turn.replies.push(reply([line(voice.say('reframe.later'))]));
      return 'done';
    }
    const both: Block[] = [
      { kind: 'rewrite', text: thought, name: voice.label('reframe.first_name') },
      { kind: 'rewrite', text: second, name: voice.label('reframe.second_name') },
    ];
    turn.replies.push(
      reply(
        [
          line(voice.say('reframe.done')),
          ...both,
          sourceOpening(source, this.house.tools.shelf.articles, voice),
        ],
        [...takeAlong(second, turn.talk, voice), go('choice.calm', 'calm', voice)],
      ),
    );
    return 'done';
  }
}

const fewestWords = 3;

function atFirst(said: Said): string | undefined {
  return said.kind === 'typed'
    ? answersAtFirst.find(([words]) => words.test(said.text.trim()))?.[1]
    : undefined;
}

const goBack = ({ voice }: Turn): Choice => go('choice.go_back', 'back', voice);
