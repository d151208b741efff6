import { relationSchema } from '../src/catalogue/relation.js';
import { line, type Reply, reply } from '../src/coaching/reply.js';
import type { RewriteTurn } from '../src/coaching/rewrite/consider.js';
import { layOpen } from '../src/coaching/rewrite/lay-open.js';
import { waysOut } from '../src/coaching/rewrite/more-ways.js';
import { otherWay, type Wish, wishes } from '../src/coaching/rewrite/other-way.js';
import {
  changeFeeling,
  changeRelation,
  leaveAlone,
  showAgain,
  showDraft,
} from '../src/coaching/rewrite/revise.js';
import { takeDraft } from '../src/coaching/rewrite/take-draft.js';
import { type Draft, findDraft } from '../src/coaching/talk/draft.js';
import { Flow, type Step } from './flow.js';
import { oldCardReply } from './old-card.js';
import type { House, Turn } from './turn.js';

/** The main job: a statement comes in, words that can be said go out, and any guess in them can be changed. */
export class RewriteFlow extends Flow {
  readonly actions = [
    'feeling',
    'relation',
    'fine',
    'show',
    'show-again',
    'more-ways',
    'why',
    'who-for',
    'copy',
    ...wishes,
  ];
  override readonly draftOpeners = {
    copy: 'copy',
    fine: 'fine',
    show_again: 'show-again',
    more_ways: 'more-ways',
    show_me: 'more-ways',
    why: 'why',
    who_for: 'who-for',
    shorter: 'shorter',
    softer: 'softer',
    firmer: 'firmer',
    my_voice: 'my_voice',
    no_feeling_words: 'no_feeling_words',
  };

  constructor(private readonly house: House) {
    super('rewrite');
  }

  override start(turn: Turn): Step {
    const { said, talk, voice } = turn;
    const rewriting: RewriteTurn = { talk, voice, tools: this.house.tools };
    if (said.kind === 'typed') turn.replies.push(takeDraft(said.text, rewriting));
    if (said.kind === 'pressed') {
      const draft = findDraft(talk, said.value.draft);
      if (draft) talk.misses = 0;
      turn.replies.push(
        draft ? press(said.action, said.value, draft, rewriting) : withoutDraft(said.value, rewriting),
      );
    }
    return 'done';
  }
}

/** Said before there is a draft, whom it is for is kept; any other press is of a card long gone. */
function withoutDraft(value: Record<string, string>, { talk, voice }: RewriteTurn): Reply {
  const relation = relationSchema.safeParse(value.relation);
  if (value.draft !== undefined || !relation.success) return oldCardReply(voice);
  talk.relation = relation.data;
  return reply([line(voice.say('rewrite.wants_to_say'))]);
}

const isWish = (action: string): action is Wish => wishes.some((wish) => wish === action);

function press(action: string, value: Record<string, string>, draft: Draft, turn: RewriteTurn): Reply {
  if (isWish(action)) return otherWay(action, draft, turn.voice);
  switch (action) {
    case 'feeling':
      return changeFeeling(draft, value.feeling ?? '', turn);
    case 'relation': {
      const relation = relationSchema.safeParse(value.relation);
      return relation.success
        ? changeRelation(draft, relation.data, turn)
        : showDraft(draft, turn, { kind: 'again' });
    }
    case 'fine':
      return leaveAlone(draft, turn);
    case 'show-again':
      return showAgain(draft, turn);
    case 'more-ways':
      return layOpen('more_ways', draft, turn);
    case 'why':
      return layOpen('why', draft, turn);
    case 'who-for':
      return layOpen('who_for', draft, turn);
    case 'copy': {
      const way = draft.suggestions.length > 0 ? 0 : null;
      const text = draft.suggestions[0]?.text ?? draft.text;
      return reply([{ kind: 'rewrite', text }], waysOut(draft, way, turn.voice));
    }
    default:
      return showDraft(draft, turn, { kind: 'again' });
  }
}
