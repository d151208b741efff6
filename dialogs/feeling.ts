import { hears } from '../src/coaching/hears.js';
import { line, reply } from '../src/coaching/reply.js';
import { guessIn, offersIn } from '../src/coaching/rewrite/feelings.js';
import { waysOut } from '../src/coaching/rewrite/more-ways.js';
import { changeFeeling } from '../src/coaching/rewrite/revise.js';
import { ownWord, typedFeeling } from '../src/coaching/rewrite/typed-feeling.js';
import { type Draft, findDraft } from '../src/coaching/talk/draft.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** "Other": asks for the person's own word for a feeling. Body words and "I don't know" are answers. */
export class FeelingFlow extends Flow {
  readonly actions = ['other-feeling', 'unknown-feeling'];
  override readonly draftOpeners = { other_feeling: 'other-feeling', do_not_know: 'unknown-feeling' };

  constructor(private readonly house: House) {
    super('feeling');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said, talk } = turn;
    const draft = said.kind === 'pressed' ? findDraft(talk, said.value.draft) : undefined;
    if (!draft) return oldCard(turn);
    if (said.kind === 'pressed' && said.action === 'unknown-feeling') {
      turn.replies.push(this.withoutFeeling(draft, turn));
      return 'done';
    }
    state.draft = draft.id;
    this.askAgain(turn);
    return 'waiting';
  }

  override askAgain({ replies, voice }: Turn): void {
    replies.push(reply([line(voice.say('rewrite.ask_feeling'))]));
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, talk, voice } = turn;
    const draft = findDraft(talk, state.draft);
    if (said.kind !== 'typed' || !draft) return 'not_mine';
    if (hears(this.house.heard, said.text) === 'do_not_know') {
      turn.replies.push(this.withoutFeeling(draft, turn));
      return 'done';
    }
    const named = typedFeeling(said.text, offersOf(draft), this.house.tools.names);
    const forCoach = hears(this.house.heard, said.text) !== null;
    const feeling = named ?? (forCoach ? null : ownWord(said.text));
    if (!feeling) return 'not_mine';
    turn.replies.push(changeFeeling(draft, feeling, { talk, voice, tools: this.house.tools }));
    const hasPlace = draft.suggestions.some(({ slots }) => slots.length > 0);
    return draft.feeling === feeling || !hasPlace ? 'done' : 'waiting';
  }

  /** Not knowing, what one feels or what happened, is fine: a version without a feeling, or the one there was. */
  private withoutFeeling(draft: Draft, { voice }: Turn) {
    draft.asked = false;
    const plain = draft.suggestions.findIndex(({ slots }) => slots.length === 0);
    const way = plain === -1 ? 0 : plain;
    return reply(
      [
        line(voice.say(plain === -1 ? 'rewrite.feeling_unknown' : 'rewrite.feeling_unknown_plain')),
        { kind: 'rewrite', text: draft.suggestions[way]?.text ?? draft.text },
      ],
      waysOut(draft, way, voice),
    );
  }
}

/** The feelings on a draft's card, in the order they stand there. */
export function offersOf(draft: Draft): string[] {
  const first = draft.suggestions[0];
  return first ? offersIn(first, draft.feeling ?? guessIn(first) ?? '') : [];
}
