import type { HeardId } from '../src/catalogue/phrase.js';
import { go } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { line, reply } from '../src/coaching/reply.js';
import { asGranted } from '../src/coaching/reply-to-them/answer.js';
import { replyCard } from '../src/coaching/reply-to-them/reply-card.js';
import { theirWords } from '../src/coaching/reply-to-them/their-words.js';
import { typedFeeling } from '../src/coaching/rewrite/typed-feeling.js';
import { latestDraft } from '../src/coaching/talk/draft.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** "I think he's just frustrated": what comes before the feeling. */
const theyFeel =
  /^(?:(?:yes|yeah|no|nah|maybe|probably|i think|i guess|more like)[ ,]+)*(?:(?:s?he|they)(?:['’]?s|['’]?re| is| are| was| were| feels?| felt)\s+)?(?:just |probably |only |maybe )?/i;

/** "Yes, maybe": neither. */
const undecided =
  /^(?:(?:yes|yeah|no|well|hmm?|ok|oh)[ ,.]+)*(?:maybe|perhaps|possibly|i guess|could be|might be)(?: so| not| they are)?[.!]*$/i;

/** "She said …": what may be behind it, as questions, and an answer that does not defend. */
export class ReplyToThemFlow extends Flow {
  readonly actions = ['they-said', 'they-said-true', 'they-said-show'];
  override readonly openers = { they_said: 'they-said' };

  constructor(private readonly house: House) {
    super('reply-to-them');
  }

  override opensOn(text: string, { talk }: Turn): Pressed | null {
    if (latestDraft(talk)?.asked || theirWords(text) === null) return null;
    return { kind: 'pressed', action: 'they-said', value: {}, inputs: { words: text } };
  }

  protected override pressed(said: Pressed, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    talk.misses = 0;
    if (said.action === 'they-said') {
      const told = said.inputs.words ?? '';
      const words = theirWords(told);
      return words === null ? this.ask('reply.ask', turn, state) : this.take(words, told, turn, state);
    }
    if (!talk.theirs || talk.theirs.id !== said.value.theirs) return oldCard(turn);
    if (said.action === 'they-said-show') return this.show(turn, state);
    turn.replies.push(reply([line(voice.say('reply.ask_true'))]));
    state.asked = 'true';
    return 'waiting';
  }

  override askAgain(turn: Turn, state: FlowState): void {
    if (state.asked === 'words') this.ask('reply.ask', turn, state);
    else if (state.asked === 'true') turn.replies.push(reply([line(turn.voice.say('reply.ask_true'))]));
    else this.show(turn, state);
  }

  override listensOn({ talk }: Turn, state: FlowState): void {
    talk.asksTheirWords = state.asked === 'words';
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    if (state.asked === 'true') return this.granted(text, turn, state);
    if (state.asked === 'words') return this.answered(text, turn, state);
    return this.afterCard(text, turn);
  }

  private answered(text: string, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    const words = theirWords(text) ?? text.trim().replace(/^["“'”]+|["”']+$/g, '');
    if (heard === 'do_not_know' || !/\p{L}/u.test(words)) return this.ask('reply.ask_again', turn, state);
    // Insults that would be for the coach anywhere else are what was said.
    if (heard !== null && heard !== 'they_said' && heard !== 'maybe_at_me') return 'not_mine';
    return this.take(words, text, turn, state);
  }

  private granted(text: string, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const heard = hears(this.house.heard, text);
    if (heard === 'no' && talk.theirs) return this.show(turn, state);
    if (heard !== null && heard !== 'do_not_know') return 'not_mine';
    const granted = asGranted(text);
    if (granted && talk.theirs) {
      talk.theirs = { ...talk.theirs, granted };
      return this.show(turn, state);
    }
    if (state.again) return 'not_mine';
    state.again = 'yes';
    turn.replies.push(reply([line(voice.say('reply.true_again'))]));
    return 'waiting';
  }

  /** "Yes" and "no, angry" answer the guess above the card. */
  private afterCard(text: string, turn: Turn): Step {
    const { replies, talk, voice } = turn;
    const heard = hears(this.house.heard, text);
    const about = this.aboutGuess(text, heard);
    if (!about || !talk.theirs) return 'not_mine';
    replies.push(
      reply(
        [line(voice.say(`reply.guess_${about}`))],
        [go('choice.show_again', 'they-said-show', voice, { theirs: talk.theirs.id })],
      ),
    );
    return 'waiting';
  }

  /** What typed words make of the guess about the other; null when they are about something else. */
  private aboutGuess(text: string, heard: HeardId | null): 'fits' | 'misses' | 'open' | null {
    if (heard === 'yes') return 'fits';
    if (heard === 'no') return 'misses';
    if (heard === 'do_not_know' || undecided.test(text.trim())) return 'open';
    const felt = text.trim().replace(theyFeel, '');
    if (heard !== null || typedFeeling(felt, [], this.house.tools.names) === null) return null;
    return /^(?:no|nah|not)\b/i.test(text.trim()) ? 'misses' : 'fits';
  }

  private take(words: string, told: string, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const relation = talk.relation ?? this.house.tools.engine.read(told).relation;
    talk.made += 1;
    talk.theirs = { id: `t${talk.made}`, words, relation, granted: null };
    return this.show(turn, state);
  }

  private show(turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    state.asked = '';
    const { tools, answersToThem: content } = this.house;
    if (!talk.theirs) return 'done';
    turn.replies.push(replyCard(talk.theirs, { talk, voice, tools, content }));
    return 'waiting';
  }

  private ask(phrase: PhraseId, turn: Turn, state: FlowState): Step {
    state.asked = 'words';
    turn.talk.asksTheirWords = true;
    turn.replies.push(reply([line(turn.voice.say(phrase))]));
    return 'waiting';
  }
}
