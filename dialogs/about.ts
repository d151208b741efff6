import { go, toDraft, toMenu, toPeople } from '../src/coaching/buttons.js';
import { unfinished } from '../src/coaching/compose/begin.js';
import { withoutReminders } from '../src/coaching/kept/mark-words.js';
import { toRehearsal } from '../src/coaching/rehearsal/cards/buttons.js';
import { type Choice, line, type Reply, reply } from '../src/coaching/reply.js';
import { latestDraft } from '../src/coaching/talk/draft.js';
import { freshTalk, type Talk } from '../src/coaching/talk/talk.js';
import type { Voice } from '../src/coaching/voice/voice.js';
import { Flow, type Step } from './flow.js';
import { menu } from './menu.js';
import type { House, Turn } from './turn.js';

/** What people say to the coach itself: hello, help, privacy, start over, leave. */
export class AboutFlow extends Flow {
  readonly actions = [
    'greeting',
    'help',
    'menu',
    'back',
    'stop',
    'start-over',
    'privacy',
    'leave',
    'thanks',
    'are-you-a-bot',
    'bye',
    'example',
    'nothing-asked',
    'no-draft',
  ];
  override readonly openers = {
    greeting: 'greeting',
    thanks: 'thanks',
    are_you_a_bot: 'are-you-a-bot',
    bye: 'bye',
    yes: 'nothing-asked',
    no: 'nothing-asked',
    small_talk: 'nothing-asked',
    skip: 'nothing-asked',
  };

  constructor(private readonly house: House) {
    super('about');
  }

  override start(turn: Turn): Step {
    const { said } = turn;
    turn.replies.push(said.kind === 'pressed' ? this.answer(said.action, turn) : this.welcome(turn));
    return 'done';
  }

  private answer(action: string, turn: Turn): Reply {
    const { talk, voice } = turn;
    const draft = latestDraft(talk);
    const toDraft = [...unfinished(talk, voice), ...waysBack(talk, voice)];
    switch (action) {
      case 'greeting':
        if (draft) return reply([line(voice.say('about.hello_again'))], toDraft);
        return talk.memory.turn > 1
          ? reply([line(voice.say('about.hello'))], [], this.starters(voice))
          : this.welcome(turn);
      case 'help':
        return reply(
          [line(voice.say('about.help')), line(voice.label(draft ? 'about.words_draft' : 'about.words'))],
          [
            ...toDraft,
            toMenu(voice),
            go('choice.calm', 'calm', voice),
            toPeople(voice),
            go('choice.leave', 'leave', voice),
          ],
        );
      case 'menu':
        return reply([line(voice.say('about.menu')), ...menu(turn)], toDraft);
      case 'back':
        return toDraft.length > 0
          ? reply([line(voice.say('about.back'))], toDraft)
          : reply([line(voice.say('about.at_the_start'))], [toMenu(voice)], this.starters(voice));
      case 'stop':
        return reply([line(voice.say(draft ? 'about.stopped' : 'about.stopped_here'))], toDraft);
      case 'start-over':
        Object.assign(talk, freshTalk(talk));
        return reply([line(voice.say('about.started_over'))], [], this.starters(voice));
      case 'privacy':
        return reply(
          [
            line(voice.label(`about.privacy_${this.house.place}`)),
            line(
              voice.label(this.house.place === 'teams' ? 'about.privacy_kept_teams' : 'about.privacy_kept'),
            ),
          ],
          [...(turn.kept ? [go('choice.saved', 'saved', voice)] : []), go('choice.erase', 'erase', voice)],
        );
      case 'leave':
        Object.assign(talk, freshTalk(talk));
        // Whoever opens the page next is not shown what was put off.
        if (turn.kept) turn.kept = withoutReminders(turn.kept);
        return {
          ...reply([line(voice.label(this.house.place === 'teams' ? 'about.left_teams' : 'about.left'))]),
          signals: ['leave', 'withhold_history'],
        };
      case 'thanks':
        return reply([line(voice.say('about.thanks'))]);
      case 'bye':
        return reply([line(voice.say('about.bye'))]);
      case 'are-you-a-bot':
        return reply([line(voice.say('about.bot'))]);
      case 'example':
        return reply([line(voice.say('about.example'))], [], this.starters(voice));
      case 'nothing-asked':
        return draft
          ? reply([line(voice.say('about.nothing_asked'))], toDraft)
          : reply([line(voice.say('about.nothing_yet'))], [], this.starters(voice));
      default:
        return reply([line(voice.say('about.nothing_yet'))], [], this.starters(voice));
    }
  }

  private welcome({ voice, kept, talk }: Turn): Reply {
    return reply(
      [line(voice.label(`about.greeting_${this.house.place}`))],
      [
        ...toDraft({ talk, voice }),
        ...(kept && kept.saved.length > 0 ? [go('choice.saved', 'saved', voice)] : []),
      ],
      this.starters(voice),
    );
  }

  private starters(voice: Voice): string[] {
    return [
      voice.label('starter.listen'),
      voice.label('starter.meeting'),
      voice.label('starter.sent'),
      voice.label('starter.minute'),
    ];
  }
}

/** To what lies half done: a draft, a rehearsal, a repair. */
const waysBack = (talk: Talk, voice: Voice): Choice[] => [
  ...toDraft({ talk, voice }),
  ...toRehearsal(talk, voice),
  ...(talk.repair ? [go('choice.repair_mine', 'repair-show', voice, { repair: talk.repair.id })] : []),
];
