import type { HeardId } from '../src/catalogue/phrase.js';
import { go, toDraft, toMenu, toPeople } from '../src/coaching/buttons.js';
import { type Choice, line, type Reply, reply } from '../src/coaching/reply.js';
import { takeDraft } from '../src/coaching/rewrite/take-draft.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { oldCardReply } from './old-card.js';
import type { House, Turn } from './turn.js';

/** What stands below an answer: the draft to go back to, all there is, people who can help, a quiet minute. */
type Door = 'draft' | 'menu' | 'people' | 'calm';

interface Aside {
  says: PhraseId[];
  /** What opens it when typed; otherwise nothing does but a button. */
  heard?: HeardId;
  doors?: Door[];
}

const asides: Record<string, Aside> = {
  send: { heard: 'send', says: ['aside.send'], doors: ['draft'] },
  translate: { heard: 'translate', says: ['aside.translate'], doors: ['draft'] },
  doubt: { heard: 'doubt', says: ['aside.doubt'], doors: ['draft'] },
  unfair: { heard: 'unfair', says: ['aside.unfair'], doors: ['draft'] },
  'my-side': { heard: 'my_side', says: ['aside.my_side'], doors: ['draft'] },
  'judge-me': { heard: 'judge_me', says: ['aside.judge_me'] },
  'worn-out': { heard: 'worn_out', says: ['aside.worn_out'], doors: ['people', 'draft'] },
  'im-safe': { heard: 'im_safe', says: ['aside.im_safe'], doors: ['people', 'draft'] },
  lonely: { heard: 'lonely', says: ['aside.lonely'], doors: ['people', 'draft'] },
  'hard-time': { heard: 'hard_time', says: ['aside.hard_time'], doors: ['calm', 'people', 'draft'] },
  'what-may-come': { heard: 'what_may_come', says: ['aside.what_may_come'], doors: ['draft'] },
  topic: { heard: 'topic', says: ['aside.topic'], doors: ['draft'] },
  'help-me': { heard: 'help_me', says: ['aside.help_me'], doors: ['draft', 'menu', 'people'] },
  stuck: { heard: 'stuck', says: ['aside.stuck'] },
  'off-topic': { heard: 'off_topic', says: ['aside.off_topic'], doors: ['draft'] },
  missed: { heard: 'missed', says: ['aside.missed'], doors: ['draft'] },
  confused: { heard: 'confused', says: ['aside.confused'], doors: ['draft'] },
  'at-me': { heard: 'at_me', says: ['aside.at_me'], doors: ['draft'] },
};

const maybeAtMe = 'maybe-at-me';
const forSomeone = 'for-someone';

/** What people ask of the coach besides words for somebody, and what they say to it when it fails them. */
export class AsideFlow extends Flow {
  readonly actions = [...Object.keys(asides), maybeAtMe, forSomeone];
  override readonly openers = Object.fromEntries(
    Object.entries(asides).flatMap(([action, { heard }]) => (heard ? [[heard, action]] : [])),
  );

  constructor(private readonly house: House) {
    super('aside');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const action = said.kind === 'pressed' ? said.action : '';
    if (said.kind === 'pressed' && action === maybeAtMe) {
      state.words = said.inputs.words ?? '';
      turn.replies.push(
        reply([line(voice.say('aside.maybe_at_me'))], [go('choice.for_someone', forSomeone, voice)]),
      );
      return 'waiting';
    }
    const aside = asides[action];
    turn.replies.push(aside ? answer(aside, turn) : oldCardReply(voice));
    return 'done';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, talk, voice } = turn;
    if (said.kind !== 'pressed' || said.action !== forSomeone) return 'not_mine';
    turn.replies.push(takeDraft(state.words ?? '', { talk, voice, tools: this.house.tools }));
    return 'done';
  }
}

function answer({ says, doors = [] }: Aside, { talk, voice }: Turn): Reply {
  const choices = doors.flatMap((door): Choice[] => {
    if (door === 'people') return [toPeople(voice)];
    if (door === 'calm') return [go('choice.calm', 'calm', voice)];
    if (door === 'menu') return [toMenu(voice)];
    return toDraft({ talk, voice });
  });
  talk.misses = 0;
  return reply(
    says.map((phrase) => line(voice.say(phrase))),
    choices,
  );
}
