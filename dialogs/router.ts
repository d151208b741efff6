import { ComponentDialog, Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { reply } from '../src/coaching/reply.js';
import { go } from '../src/coaching/rewrite/answers.js';
import { typedFeeling } from '../src/coaching/rewrite/typed-feeling.js';
import type { Said } from '../src/coaching/said.js';
import { latestDraft } from '../src/coaching/talk/talk.js';
import { named, numbered } from '../src/coaching/typed-choice.js';
import { AboutFlow } from './about.js';
import { AsideFlow } from './aside.js';
import { AskFlow } from './ask.js';
import { CalmFlow } from './calm.js';
import { CheckFlow } from './check.js';
import { ComebacksFlow } from './comebacks.js';
import { ComposeFlow } from './compose.js';
import { DecideFlow } from './decide.js';
import { EraseFlow } from './erase.js';
import { ExportFlow } from './export.js';
import { FeelingFlow, offersOf } from './feeling.js';
import { type Flow, type FlowState, isBack, type Openers, stepBefore } from './flow.js';
import { hears } from './hears.js';
import { JustNoFlow } from './just-no.js';
import { LearnFlow } from './learn.js';
import { OutcomeFlow } from './outcome.js';
import { PocketCardFlow } from './pocket-card.js';
import { PutOffFlow } from './put-off.js';
import { ReflectFlow } from './reflect.js';
import { ReframeFlow } from './reframe.js';
import { RehearseFlow } from './rehearse.js';
import { RepairFlow } from './repair.js';
import { ReplyToThemFlow } from './reply-to-them.js';
import { RewriteFlow } from './rewrite.js';
import { SaveFlow } from './save.js';
import { SavedFlow } from './saved.js';
import { SayGoodFlow } from './say-good.js';
import { SettingsFlow } from './settings.js';
import { noteTaken } from './took.js';
import { dropTakenBack } from './took-back.js';
import { TryMyselfFlow } from './try-myself.js';
import { type House, type Turn, turnOf } from './turn.js';

/** Words that mean the same at any point, whatever was being asked. */
const anywhere: Openers = {
  help: 'help',
  what_can_you_do: 'menu',
  menu: 'menu',
  back: 'back',
  stop: 'stop',
  start_over: 'start-over',
  privacy: 'privacy',
  leave: 'leave',
  saved: 'saved',
  erase: 'erase',
  calm: 'calm',
  example: 'example',
};

/** Flows one looks into in passing: what was being asked before is still open afterwards. */
const inPassing = ['about', 'aside', 'ask', 'calm', 'settings', 'saved', 'export'];

/** Decides whose turn it is: words that mean the same anywhere, then the flow that waits, then a new one. */
export class Router extends ComponentDialog {
  private readonly flows: Flow[];
  private readonly openers: Openers;
  private readonly draftOpeners: Openers;
  private readonly ask: AskFlow;

  constructor(private readonly house: House) {
    super('router');
    this.ask = new AskFlow(house);
    this.flows = [
      new RehearseFlow(house),
      new RewriteFlow(house),
      new FeelingFlow(house),
      new RepairFlow(house),
      new ComebacksFlow(house),
      new PocketCardFlow(house),
      new DecideFlow(house),
      new PutOffFlow(house),
      new OutcomeFlow(house),
      new ReplyToThemFlow(house),
      new JustNoFlow(house),
      new SayGoodFlow(house),
      new ComposeFlow(house),
      new TryMyselfFlow(house),
      new CheckFlow(house),
      new SaveFlow(house),
      new SavedFlow(house),
      new SettingsFlow(house),
      new ExportFlow(house),
      new EraseFlow(house),
      new CalmFlow(house),
      new LearnFlow(house),
      new ReflectFlow(house),
      new ReframeFlow(house),
      this.ask,
      new AsideFlow(house),
      new AboutFlow(house),
    ];
    for (const flow of this.flows) this.addDialog(flow as Dialog);
    this.openers = together(this.flows.map(({ openers }) => openers));
    this.draftOpeners = together(this.flows.map(({ draftOpeners }) => draftOpeners));
    together(this.flows.map(({ id, actions }) => Object.fromEntries(actions.map((action) => [action, id]))));
  }

  protected override onBeginDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    return this.route(dialog);
  }

  protected override async onContinueDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dialog);
    if (turn.said.kind === 'took' || turn.said.kind === 'took_back') {
      noteTaken(turn, this.house.now());
      dropTakenBack(turn);
      return Dialog.EndOfTurn;
    }
    if (this.opens(turn)) return Dialog.EndOfTurn;
    const waiting = this.flows.find(({ id }) => id === dialog.activeDialog?.id);
    if (turn.said.kind === 'typed' && turn.said.instead) unanswered(dialog, waiting, turn);
    turn.said = this.backTyped(buttonTyped(turn, waiting), waiting);
    const state: FlowState = { ...dialog.activeDialog?.state };
    if (waiting && this.isFor(waiting, turn.said)) {
      const result = await dialog.continueDialog();
      if (result.result !== 'not_mine') return result;
    }
    if (waiting?.askAgain && !this.goesBack(turn.said)) turn.talk.left = { flow: waiting.id, state };
    await dialog.cancelAllDialogs();
    return this.route(dialog);
  }

  private isFor(waiting: Flow, said: Said): boolean {
    if (said.kind === 'pressed') return waiting.actions.includes(said.action) || isBack(said);
    if (said.kind !== 'typed') return said.kind === 'waited';
    const heard = hears(this.house.heard, said.text);
    return (
      heard === null || waiting.ownWords.includes(heard) || (anywhere[heard] ?? waiting.id) === waiting.id
    );
  }

  private async route(dialog: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dialog);
    noteTaken(turn, this.house.now());
    dropTakenBack(turn);
    if (['waited', 'took', 'took_back'].includes(turn.said.kind)) return dialog.endDialog();
    if (this.opens(turn)) return dialog.endDialog();
    turn.said = buttonTyped(turn);
    turn.said = this.meant(turn);
    const { said } = turn;
    const id = this.flowFor(turn);
    const { left } = turn.talk;
    if (left && isBack(said)) {
      turn.talk.left = null;
      return dialog.beginDialog(left.flow, { state: left.state });
    }
    if (!inPassing.includes(id) || (said.kind === 'pressed' && said.action === 'stop')) turn.talk.left = null;
    const result = await dialog.beginDialog(id);
    if (turn.talk.left) offerWayBack(turn);
    return result;
  }

  private flowFor(turn: Turn): string {
    const { said } = turn;
    const comes = said.kind === 'arrived' || (said.kind === 'pressed' && said.action === 'greeting');
    const greeting = comes ? this.flows.find((flow) => flow.greets(turn)) : undefined;
    if (greeting) return greeting.id;
    if (said.kind === 'pressed')
      return this.flows.find(({ actions }) => actions.includes(said.action))?.id ?? 'about';
    if (said.kind === 'arrived') return 'about';
    return said.kind === 'typed' && this.ask.takes(said.text) ? this.ask.id : 'rewrite';
  }

  /** "Back", typed, is a press of it, unless the flow that waits has its own way back. */
  private backTyped(said: Said, waiting: Flow | undefined): Said {
    if (said.kind !== 'typed' || !waiting || waiting.ownWords.includes('back')) return said;
    return this.goesBack(said) ? press('back') : said;
  }

  private goesBack(said: Said): boolean {
    return isBack(said) || (said.kind === 'typed' && hears(this.house.heard, said.text) === 'back');
  }

  /** Typed words that stand for a press become that press; everything else is a draft. */
  private meant(turn: Turn): Said {
    const { said, talk } = turn;
    if (said.kind !== 'typed') return said;
    const draft = latestDraft(talk);
    const heard = hears(this.house.heard, said.text);
    const action = heard && (anywhere[heard] ?? this.openers[heard]);
    if (action) return { ...press(action), inputs: { words: said.text } };
    for (const flow of this.flows) {
      const named = heard === null ? flow.opensOn(said.text, turn) : null;
      if (named) return named;
    }
    const relation = heard?.startsWith('for_') ? heard.slice('for_'.length) : null;
    if (relation) return press('relation', { relation, ...(draft ? { draft: draft.id } : {}) });
    // Before anything was offered there is nothing to scold the coach for.
    if (heard === 'maybe_at_me' && draft) return { ...press('maybe-at-me'), inputs: { words: said.text } };
    const button = heard && this.draftOpeners[heard];
    if (button) {
      if (!draft) return press(heard === 'do_not_know' ? 'stuck' : 'no-draft');
      return press(button, {
        draft: draft.id,
        ...(draft.suggestions.length > 0 ? { way: '0' } : {}),
      });
    }
    const feeling = draft && typedFeeling(said.text, offersOf(draft), this.house.tools.names);
    if (draft && feeling && draft.suggestions.length > 0)
      return press('feeling', { draft: draft.id, feeling });
    const above = heard === null ? named(said.text, talk.offeredBefore.flat()) : null;
    return above ? press(above.action, above.value) : said;
  }

  /** The name of what lies closed in an answer, typed, lays it open; whatever was asked stays asked. */
  private opens({ said, talk, replies }: Turn): boolean {
    if (said.kind !== 'typed' || hears(this.house.heard, said.text) !== null) return false;
    const opening = named(said.text, talk.offered) ? null : named(said.text, talk.openings);
    if (opening) replies.push(reply(opening.blocks));
    return opening !== null;
  }
}

/** What is typed now answers the question before: the flow that waits goes one step back, in silence. */
function unanswered({ activeDialog }: DialogContext, waiting: Flow | undefined, turn: Turn): void {
  if (!activeDialog) return;
  const silent = { ...turn, replies: [] };
  if (waiting?.stepBack?.(silent, { ...activeDialog.state })) return;
  activeDialog.state = stepBefore(activeDialog.state as FlowState) ?? activeDialog.state;
}

/** What was being asked before is a press away from whatever is looked into in passing. */
function offerWayBack({ replies, voice }: Turn): void {
  const last = replies.at(-1);
  if (last) last.choices = [go('choice.where_i_was', 'back', voice), ...last.choices];
}

/** The name of a button of the last answer, typed, is a press of it; so is its number, where the flow that waits counts. */
function buttonTyped({ said, talk }: Turn, waiting?: Flow): Said {
  if (said.kind !== 'typed') return said;
  const counted = waiting?.countsButtons
    ? talk.offered.filter(({ action }) => waiting.actions.includes(action))
    : [];
  const button = named(said.text, talk.offered) ?? numbered(said.text, counted);
  return button ? press(button.action, button.value) : said;
}

/** @throws when two flows want the same words, or the same press. */
function together(wanted: Record<string, string>[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [key, action] of wanted.flatMap((one) => Object.entries(one))) {
    if (all[key] !== undefined) throw new Error(`two flows are opened by "${key}"`);
    all[key] = action;
  }
  return all;
}

const press = (action: string, value: Record<string, string> = {}): Extract<Said, { kind: 'pressed' }> => ({
  kind: 'pressed',
  action,
  value,
  inputs: {},
});
