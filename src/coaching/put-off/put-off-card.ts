import { copyButton, go } from '../buttons.js';
import type { About } from '../kept/words-about.js';
import { line, type Reply, reply } from '../reply.js';
import type { Voice } from '../voice/voice.js';

export const putOffActions = {
  begin: 'not-tonight',
  keep: 'put-off-keep',
  leave: 'put-off-leave',
  pickUp: 'pick-up',
  notYet: 'not-yet',
  drop: 'put-off-drop',
} as const;

/** Whether to keep it until another day. `leave`: how to be remembered is asked, where they are not yet. */
export function askKeep(draft: string, leave: string | null, voice: Voice): Reply {
  const shown = voice.label('put_off.shown_then');
  const asked =
    leave === null
      ? [`${voice.say('put_off.ask')} ${shown}`]
      : [`${voice.label('put_off.ask_remember')} ${shown}`, leave];
  return reply(asked.map(line), [
    go('choice.keep_it', putOffActions.keep, voice, { draft }),
    go('choice.keep_not', putOffActions.leave, voice, { draft }),
  ]);
}

/** Kept; for somebody new that means they are remembered from now on. */
export function keptCard(isNew: boolean, voice: Voice): Reply {
  const card = reply(
    [line(voice.say('put_off.kept')), line(voice.say('put_off.wish'))],
    [go('choice.saved', 'saved', voice)],
  );
  return isNew ? { ...card, signals: ['remember'] } : card;
}

/** Not kept: here as long as this sitting lasts. */
export const leftCard = (words: string, voice: Voice): Reply =>
  reply([line(voice.say('put_off.sitting')), line(voice.say('put_off.wish'))], [copyButton(words, voice)]);

/** They are back: what waits, and whether it is still wanted. */
export function askStill(words: string, about: About, voice: Voice): Reply {
  return reply(
    [
      line(voice.say(about.saved ? 'put_off.another_day' : 'put_off.same_sitting')),
      { kind: 'rewrite', text: words },
      line(voice.say('put_off.still')),
    ],
    [
      go('choice.pick_up', putOffActions.pickUp, voice, about),
      go('choice.let_go', putOffActions.drop, voice, about),
      go('choice.not_yet', putOffActions.notYet, voice, about),
    ],
  );
}

/** Taken up again, as a draft. */
export const pickedUp = (words: string, draft: string, voice: Voice): Reply =>
  reply(
    [line(voice.say('put_off.picked_up')), { kind: 'rewrite', text: words }],
    [
      copyButton(words, voice),
      go('choice.should_i', 'decide', voice, { draft }),
      go('choice.pocket_card', 'pocket-card', voice, { draft }),
      go('choice.make_it_mine', 'compose', voice, { draft }),
    ],
  );
