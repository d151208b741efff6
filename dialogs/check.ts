import { hears } from '../src/coaching/hears.js';
import { askForDraft, checkDraft, checkWords, draftToCheck } from '../src/coaching/review/check.js';
import { findDraft, latestDraft } from '../src/coaching/talk/draft.js';
import { Flow, type Pressed, type Step } from './flow.js';
import { oldCardReply } from './old-card.js';
import type { House, Turn } from './turn.js';

/** "Check my draft", "check this: …", "is this ok?": a verdict, the parts, and a rewrite offered. */
export class CheckFlow extends Flow {
  readonly actions = ['check', 'check-draft'];
  override readonly openers = { check: 'check', check_draft: 'check-draft' };

  constructor(private readonly house: House) {
    super('check');
  }

  /** "check this: …": the draft is given with it. */
  override opensOn(text: string): Pressed | null {
    return draftToCheck(text) === null
      ? null
      : { kind: 'pressed', action: 'check-draft', value: {}, inputs: { words: text } };
  }

  override start(turn: Turn): Step {
    const { said, talk, voice } = turn;
    if (said.kind !== 'pressed') return 'not_mine';
    const composing = { talk, voice, tools: this.house.tools };
    const words = draftToCheck(said.inputs.words ?? '');
    if (words) {
      turn.replies.push(checkWords(words, composing));
      return 'done';
    }
    if (said.action === 'check-draft') {
      this.askAgain(turn);
      return 'waiting';
    }
    const draft = said.value.draft === undefined ? latestDraft(talk) : findDraft(talk, said.value.draft);
    if (draft)
      turn.replies.push(
        said.value.draft === undefined ? checkDraft(draft, composing) : checkWords(draft.text, composing),
      );
    else turn.replies.push(said.value.draft === undefined ? askForDraft(composing) : oldCardReply(voice));
    return draft || said.value.draft !== undefined ? 'done' : 'waiting';
  }

  override askAgain({ replies, talk, voice }: Turn): void {
    replies.push(askForDraft({ talk, voice, tools: this.house.tools }));
  }

  override carryOn(turn: Turn): Step {
    const { said, talk, voice } = turn;
    if (said.kind === 'pressed') return this.start(turn);
    if (said.kind !== 'typed' || hears(this.house.heard, said.text) !== null) return 'not_mine';
    turn.replies.push(checkWords(said.text, { talk, voice, tools: this.house.tools }));
    return 'done';
  }
}
