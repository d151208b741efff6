import type { ConversationState, Storage, TurnContext } from 'botbuilder';
import { DialogSet, type DialogState } from 'botbuilder-dialogs';
import { Router } from '../../dialogs/router.js';
import { type House, setTurn, type Turn } from '../../dialogs/turn.js';
import { type Kept, withDrafts } from '../coaching/kept/kept.js';
import { withoutReminders } from '../coaching/kept/mark-words.js';
import type { Said } from '../coaching/said.js';
import { withoutPictures } from '../coaching/settings/without-pictures.js';
import { takeUp } from '../coaching/talk/draft.js';
import { noteInSight } from '../coaching/talk/in-sight.js';
import type { Talk } from '../coaching/talk/talk.js';
import { createVoice, type Lines } from '../coaching/voice/voice.js';
import { personId } from './conversation-key.js';
import { peopleIn } from './people.js';

export type Answered = Pick<Turn, 'replies' | 'wakeAfter'>;

/** What gets past the safety screen: answered by the dialogs, with what is kept about the person. */
export interface DialogTurn {
  /** @param worried there was a sign of danger lately: then no drafts are kept (COACHING §10). */
  answer(context: TurnContext, said: Said, talk: Talk, worried: boolean): Promise<Answered>;
  /** Danger: drafts kept of this person are forgotten at once, and no words are brought up by themselves. */
  forgetDrafts(context: TurnContext): Promise<void>;
}

export function createDialogTurn(
  house: House,
  lines: Lines,
  storage: Storage,
  state: ConversationState,
): DialogTurn {
  const people = peopleIn(storage);
  const dialogs = new DialogSet(state.createProperty<DialogState>('dialogs'));
  dialogs.add(new Router(house));

  return {
    async answer(context, said, talk, worried) {
      const id = personId(context);
      const person = await people.find(id);
      if (person) {
        talk.settings = person.kept.settings;
        talk.taken = person.kept.taken;
        talk.lessonsDone = person.kept.lessons;
        if (talk.made === 0) takeUp(talk, person.kept.drafts);
      }
      const voice = createVoice(lines, talk.memory, talk.settings.plain_words);
      const turn: Turn = { said, talk, voice, kept: person?.kept ?? null, replies: [], wakeAfter: null };
      setTurn(context, turn);
      const dialog = await dialogs.createContext(context);
      if (dialog.activeDialog) await dialog.continueDialog();
      else await dialog.beginDialog('router');

      noteInSight(talk, turn.replies);
      const kept = turn.kept && (worried ? quietly(turn.kept) : withDrafts(turn.kept, talk.drafts));
      if (kept && kept !== person?.kept) await people.keep(id, kept, person?.eTag);
      if (!kept && person) await people.erase(id);
      const { replies, wakeAfter } = turn;
      return { replies: talk.settings.no_pictures ? replies.map(withoutPictures) : replies, wakeAfter };
    },
    async forgetDrafts(context) {
      const id = personId(context);
      const person = await people.find(id);
      const kept = person && quietly(person.kept);
      if (kept && kept !== person.kept) await people.keep(id, kept, person.eTag);
    },
  };
}

/** Nothing that could be seen by whoever opens the page next. */
const quietly = (kept: Kept): Kept => withoutReminders(withDrafts(kept, []));
