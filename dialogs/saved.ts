import type { HeardId } from '../src/catalogue/phrase.js';
import { go } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { dropWords, nameWords, type SavedWords } from '../src/coaching/kept/kept.js';
import { askDelete, savedActions, savedList, whichCard } from '../src/coaching/kept/saved-list.js';
import { newNameIn, whichSaved } from '../src/coaching/kept/which-saved.js';
import { line, reply } from '../src/coaching/reply.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Step } from './flow.js';
import type { House, Turn } from './turn.js';

/** Asked for a name: said instead of one. */
const keepsItsName: readonly HeardId[] = ['back', 'no', 'skip', 'do_not_know'];

/** "My saved": what was kept, latest first, each of them to copy, rename or delete. */
export class SavedFlow extends Flow {
  readonly actions = Object.values(savedActions);
  override readonly openers = {
    delete_saved: savedActions.deleteWhich,
    rename_saved: savedActions.renameWhich,
  };
  override readonly ownWords = ['back'] as const;
  override readonly countsButtons = true;

  constructor(private readonly house: House) {
    super('saved');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said, kept, voice } = turn;
    const { action = '', value = {}, inputs = {} } = said.kind === 'pressed' ? said : {};
    if (action === savedActions.deleteWhich) return this.whichToDelete(inputs.words ?? '', turn, state);
    if (action === savedActions.renameWhich) return this.whichToRename(inputs.words ?? '', turn, state);
    const one = kept?.saved.find(({ id }) => id === value.saved);
    if (action === savedActions.delete) return one ? this.drop(one, turn) : this.gone(turn);
    if (action === savedActions.rename) return one ? this.toRename(one, turn, state) : this.gone(turn);
    turn.replies.push(savedList(latestFirst(turn), Number(value.from ?? 0), voice));
    return 'done';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind === 'pressed') return this.start(turn, state);
    if (said.kind !== 'typed') return 'not_mine';
    const heard = hears(this.house.heard, said.text);
    if (state.asked === 'name') return this.named(said.text, heard, turn, state);
    const one = whichSaved(said.text, latestFirst(turn));
    if (state.asked === 'rename') return one ? this.toRename(one, turn, state) : 'not_mine';
    if (one) return this.drop(one, turn);
    const shown = turn.kept?.saved.find(({ id }) => id === state.saved);
    if (heard === 'yes' && shown) return this.drop(shown, turn);
    return heard === 'no' ? this.answer('keep.not_erased', turn) : 'not_mine';
  }

  /** What is in view is deleted at once; anything else is shown first, for it can't be brought back. */
  private whichToDelete(words: string, turn: Turn, state: FlowState): Step {
    const saved = latestFirst(turn);
    const isInView = turn.talk.offered.some(({ action }) => action === savedActions.delete);
    const one = whichSaved(words, saved) ?? (saved.length === 1 ? saved[0] : undefined);
    if (one && isInView) return this.drop(one, turn);
    Object.assign(state, { asked: 'delete', saved: one?.id ?? '' });
    return this.ask(one ? askDelete(one, turn.voice) : null, 'delete', turn);
  }

  private whichToRename(words: string, turn: Turn, state: FlowState): Step {
    const saved = latestFirst(turn);
    const name = newNameIn(words);
    const which = name ? words.slice(0, -name.length) : words;
    const one = whichSaved(which, saved) ?? (saved.length === 1 ? saved[0] : undefined);
    if (one && name) return this.named(name, null, turn, { saved: one.id });
    if (one) return this.askName(one, turn, state);
    Object.assign(state, { asked: 'rename', name: name ?? '' });
    return this.ask(null, 'rename', turn);
  }

  private ask(shown: ReturnType<typeof askDelete> | null, does: 'delete' | 'rename', turn: Turn): Step {
    const saved = latestFirst(turn);
    if (saved.length === 0) return this.answer('keep.nothing_saved', turn, []);
    turn.replies.push(shown ?? whichCard(does, saved, turn.voice));
    return 'waiting';
  }

  private toRename(one: SavedWords, turn: Turn, state: FlowState): Step {
    return state.name
      ? this.named(state.name, null, turn, { saved: one.id })
      : this.askName(one, turn, state);
  }

  private askName({ id }: SavedWords, turn: Turn, state: FlowState): Step {
    Object.assign(state, { asked: 'name', saved: id });
    turn.replies.push(reply([line(turn.voice.say('keep.ask_name'))]));
    return 'waiting';
  }

  private named(name: string, heard: HeardId | null, turn: Turn, { saved = '' }: FlowState): Step {
    const { kept, voice } = turn;
    if (!kept) return 'not_mine';
    if (heard !== null && keepsItsName.includes(heard)) {
      turn.replies.push(savedList(latestFirst(turn), 0, voice));
      return 'done';
    }
    if (heard === 'saved' || heard === 'delete_saved' || heard === 'rename_saved') return 'not_mine';
    turn.kept = nameWords(kept, saved, name);
    const hasName = turn.kept.saved.some((one) => one.id === saved && one.name);
    return this.answer(hasName ? 'keep.named' : 'keep.name_taken_away', turn);
  }

  private drop({ id }: SavedWords, turn: Turn): Step {
    if (turn.kept) turn.kept = dropWords(turn.kept, id);
    return this.answer('keep.deleted', turn);
  }

  private gone = (turn: Turn): Step => this.answer('keep.already_deleted', turn);

  private answer(
    phrase: PhraseId,
    { replies, voice }: Turn,
    choices = [go('choice.saved', savedActions.list, voice)],
  ): Step {
    replies.push(reply([line(voice.say(phrase))], choices));
    return 'done';
  }
}

const latestFirst = ({ kept }: Turn): SavedWords[] => [...(kept?.saved ?? [])].reverse();
