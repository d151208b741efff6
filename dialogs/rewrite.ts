import { relationSchema } from '../src/catalogue/relation.js';
import { line, type Reply, reply } from '../src/coaching/reply.js';
import { waysOut } from '../src/coaching/rewrite/more-ways.js';
import {
  changeFeeling,
  changeRelation,
  layOpen,
  leaveAlone,
  showAgain,
  showDraft,
  takeDraft,
} from '../src/coaching/rewrite/rewriting.js';
import { type Draft, findDraft } from '../src/coaching/talk/talk.js';
import { Flow, type Step } from './flow.js';
import type { House, Turn } from './turn.js';

/** The main job: a statement comes in, words that can be said go out, and any guess in them can be changed. */
export class RewriteFlow extends Flow {
  readonly actions = ['feeling', 'relation', 'fine', 'show', 'show-again', 'more-ways', 'why', 'copy'];

  constructor(private readonly house: House) {
    super('rewrite');
  }

  start(turn: Turn): Step {
    const { said, talk, voice } = turn;
    const { tools } = this.house;
    if (said.kind === 'typed') turn.replies.push(takeDraft(said.text, talk, voice, tools));
    if (said.kind === 'pressed') {
      const draft = findDraft(talk, said.value.draft);
      if (draft) talk.misses = 0;
      turn.replies.push(
        draft
          ? this.press(said.action, said.value, draft, turn)
          : reply([line(voice.say('rewrite.old_card'))]),
      );
    }
    return 'done';
  }

  private press(action: string, value: Record<string, string>, draft: Draft, { talk, voice }: Turn): Reply {
    const { tools } = this.house;
    switch (action) {
      case 'feeling':
        return changeFeeling(draft, value.feeling ?? '', talk, voice, tools);
      case 'relation': {
        const relation = relationSchema.safeParse(value.relation);
        return relation.success
          ? changeRelation(draft, relation.data, talk, voice, tools)
          : showDraft(draft, talk, voice, tools, { kind: 'again' });
      }
      case 'fine':
        return leaveAlone(draft, talk, voice);
      case 'show-again':
        return showAgain(draft, talk, voice, tools);
      case 'more-ways':
        return layOpen('more_ways', draft, talk, voice, tools);
      case 'why':
        return layOpen('why', draft, talk, voice, tools);
      case 'copy':
        return reply(
          [{ kind: 'rewrite', text: draft.suggestions[0]?.text ?? draft.text }],
          waysOut(draft, draft.suggestions.length > 0 ? 0 : null, voice),
        );
      default:
        return showDraft(draft, talk, voice, tools, { kind: 'again' });
    }
  }
}
