import type { PersonaId } from '../src/catalogue/persona.js';
import type { HeardId } from '../src/catalogue/phrase.js';
import type { RehearsalTypedId } from '../src/catalogue/rehearsal-typed.js';
import { relations } from '../src/catalogue/relation.js';
import { go, toMenu, toPeople } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { rehearseActions, rehearseButton } from '../src/coaching/rehearsal/cards/buttons.js';
import { openingCard } from '../src/coaching/rehearsal/cards/opening-card.js';
import { questionCard } from '../src/coaching/rehearsal/cards/question-card.js';
import { called, inSentence, partnerName, type Show } from '../src/coaching/rehearsal/cards/show.js';
import { begin } from '../src/coaching/rehearsal/play.js';
import { type Difficulty, difficulties, isOver } from '../src/coaching/rehearsal/rehearsal.js';
import { newRehearsing, type Rehearsing } from '../src/coaching/rehearsal/rehearsing.js';
import { reactionNamed } from '../src/coaching/rehearsal/set-up/reaction-named.js';
import {
  nextTopic,
  type SetUp,
  type SetUpTopic,
  setUpTopics,
  toSomeoneElse,
} from '../src/coaching/rehearsal/set-up/set-up.js';
import { settingOf, surprised } from '../src/coaching/rehearsal/set-up/setting-of.js';
import { whoIsMeant } from '../src/coaching/rehearsal/set-up/who-is-meant.js';
import { line, reply } from '../src/coaching/reply.js';
import { type Draft, findDraft } from '../src/coaching/talk/talk.js';
import { numbered } from '../src/coaching/typed-choice.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { RehearsalTurns } from './rehearse-turns.js';
import type { House, Turn } from './turn.js';

const setUpActions: readonly string[] = [
  rehearseActions.open,
  rehearseActions.answer,
  rehearseActions.scenes,
];

/** "Rehearse it": a few short questions, then line by line, then looking back. */
export class RehearseFlow extends Flow {
  readonly actions = Object.values(rehearseActions);
  override readonly openers = { rehearse: rehearseActions.open };
  /** Said to the partner, or about the rehearsal: only leaving, help and calm are above that. */
  override readonly ownWords: readonly HeardId[] = ['back', 'stop', 'start_over', 'example'];
  private readonly turns: RehearsalTurns;

  constructor(private readonly house: House) {
    super('rehearse');
    this.turns = new RehearsalTurns(house);
  }

  /** "I want to practise talking to my boss about the rota." */
  override opensOn(text: string): Pressed | null {
    if (!asksToRehearse.test(text)) return null;
    return { kind: 'pressed', action: rehearseActions.open, value: {}, inputs: { words: text } };
  }

  start(turn: Turn, state: FlowState): Step {
    return turn.said.kind === 'pressed' ? this.pressed(turn.said, turn, state) : 'not_mine';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, talk } = turn;
    if (said.kind === 'pressed') return this.pressed(said, turn, state);
    const { rehearsing } = talk;
    if (said.kind !== 'typed' || !rehearsing || rehearsing.id !== state.rehearsal) return 'not_mine';
    if (rehearsing.played || rehearsing.stopped) return this.turns.typed(said.text, rehearsing, turn);
    return this.answered(said.text, rehearsing, turn, state);
  }

  /** While it is set up, the question before; once it has begun, where it is. */
  override stepBack(turn: Turn, state: FlowState): boolean {
    const { rehearsing } = turn.talk;
    if (!rehearsing || rehearsing.id !== state.rehearsal) return false;
    if (rehearsing.played || rehearsing.stopped) {
      this.turns.showWhereItIs(rehearsing, turn);
      return true;
    }
    const before = setUpTopics[setUpTopics.indexOf(topicIn(state) ?? 'risk') - 1];
    if (!before) return false;
    this.ask(before, rehearsing, turn, state);
    return true;
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const { rehearsing } = turn.talk;
    if (!rehearsing || rehearsing.id !== state.rehearsal) {
      turn.replies.push(oldCard(turn));
      return;
    }
    if (rehearsing.played || rehearsing.stopped) this.turns.showWhereItIs(rehearsing, turn);
    else this.ask(topicIn(state) ?? 'risk', rehearsing, turn, state);
  }

  private pressed(said: Pressed, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const { action, value, inputs } = said;
    talk.misses = 0;
    if (action === rehearseActions.open) return this.open(value, inputs.words ?? '', turn, state);
    const { rehearsing } = talk;
    if (!rehearsing || rehearsing.id !== value.rehearsal) {
      turn.replies.push(oldCard(turn));
      return 'done';
    }
    state.rehearsal = rehearsing.id;
    if (!setUpActions.includes(action)) {
      if (action === rehearseActions.again) return this.again(value.how ?? '', rehearsing, turn, state);
      return this.turns.pressed(said, rehearsing, turn);
    }
    if (rehearsing.played) return this.begunAlready(rehearsing, turn);
    if (action === rehearseActions.scenes) {
      turn.replies.push(questionCard('what', rehearsing, this.show(turn), { page: Number(value.page) || 0 }));
      state.asked = 'what';
      return 'waiting';
    }
    const topic = setUpTopics.find((one) => one === value.topic) ?? 'risk';
    return this.take(topic, value.to ?? '', rehearsing, turn, state);
  }

  /** A new one, from a draft, from words, or from nothing; one that is under way is offered first. */
  private open(value: Record<string, string>, words: string, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const under = talk.rehearsing;
    if (under?.played && under.played.turns.length > 0 && !isOver(under.played) && value.new !== 'yes') {
      state.rehearsal = under.id;
      return this.stillOpen(under, value, turn);
    }
    const draft = findDraft(talk, value.draft);
    talk.made += 1;
    const rehearsing = newRehearsing(`r${talk.made}`, this.house.seed());
    rehearsing.setUp = this.known(rehearsing.setUp, draft, value.way, words, turn);
    talk.rehearsing = rehearsing;
    state.rehearsal = rehearsing.id;
    return this.goOn(rehearsing, turn, state);
  }

  /** What the draft, or the sentence they asked with, already says. */
  private known(
    setUp: SetUp,
    draft: Draft | undefined,
    way: string | undefined,
    words: string,
    turn: Turn,
  ): SetUp {
    const { talk } = turn;
    const { engine } = this.house.tools;
    if (!draft) return this.fromSentence(setUp, words);
    const reading = engine.read(draft.text);
    const relation = talk.relation ?? (reading.relation === 'general' ? null : reading.relation);
    const chosen = draft.suggestions[Number(way) || 0]?.text;
    const safe = talk.decided?.draft === draft.id && talk.decided.answers.risk === 'no';
    return {
      ...setUp,
      safe,
      relation,
      words: draft.text,
      statement: chosen ?? (reading.blaming ? null : draft.text),
    };
  }

  private fromSentence(setUp: SetUp, words: string): SetUp {
    if (!asksToRehearse.test(words)) return setUp;
    const meant = whoIsMeant(words, null, this.house.tools.engine.read(words));
    const about = /\babout (.+)$/i.exec(words)?.[1] ?? null;
    return meant
      ? { ...setUp, relation: meant.relation, name: meant.name, words: about }
      : { ...setUp, words: about };
  }

  private goOn(rehearsing: Rehearsing, turn: Turn, state: FlowState): Step {
    const topic = nextTopic(rehearsing.setUp);
    if (topic) {
      this.ask(topic, rehearsing, turn, state);
      return 'waiting';
    }
    return this.begin(rehearsing, turn);
  }

  private begin(rehearsing: Rehearsing, turn: Turn): Step {
    const { stage } = this.house;
    const played = begin(stage, settingOf(rehearsing.setUp, stage, called(turn.voice)));
    const begun: Rehearsing = { ...rehearsing, played, before: null, hints: [], stopped: null };
    turn.talk.rehearsing = begun;
    turn.replies.push(openingCard(begun, played, this.show(turn)));
    return 'waiting';
  }

  private ask(topic: SetUpTopic, rehearsing: Rehearsing, turn: Turn, state: FlowState, again = false): void {
    Object.assign(state, { rehearsal: rehearsing.id, asked: topic, again: again ? 'yes' : '' });
    if (topic === 'risk') {
      turn.talk.asksRisk = true;
      state.at = String(turn.talk.memory.turn);
    }
    turn.replies.push(questionCard(topic, rehearsing, this.show(turn), { again }));
  }

  /** An answer to one of the questions, pressed or understood. */
  private take(topic: SetUpTopic, to: string, rehearsing: Rehearsing, turn: Turn, state: FlowState): Step {
    const { stage } = this.house;
    const { setUp } = rehearsing;
    if (topic === 'risk' && to !== 'no') return this.notPlayed(turn);
    const known = to === 'any' ? surprised(setUp, stage) : withAnswer(setUp, topic, to);
    const next = { ...rehearsing, setUp: known };
    turn.talk.rehearsing = next;
    return this.goOn(next, turn, state);
  }

  private answered(text: string, rehearsing: Rehearsing, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const topic = topicIn(state) ?? nextTopic(rehearsing.setUp) ?? 'hard';
    const named = numbered(text, talk.offered);
    if (named && this.actions.some((action) => action === named.action))
      return this.pressed({ ...named, kind: 'pressed', value: named.value ?? {}, inputs: {} }, turn, state);
    const said = hears<RehearsalTypedId>(this.house.rehearsalTyped.said, text);
    if (said === 'stop') return this.leaveSetUp(turn);
    if (said === 'take_back') return this.stepBack(turn, state) ? 'waiting' : 'not_mine';
    if (topic !== 'risk' && said === 'surprise') return this.take(topic, 'any', rehearsing, turn, state);
    const changed = this.understood(topic, text, said, rehearsing, turn, state);
    if (changed) {
      const next = { ...rehearsing, setUp: changed };
      talk.rehearsing = next;
      return this.goOn(next, turn, state);
    }
    if (state.again) return 'not_mine';
    this.ask(topic, rehearsing, turn, state, true);
    return 'waiting';
  }

  /** The set-up with what was typed, or null when that answers nothing. */
  private understood(
    topic: SetUpTopic,
    text: string,
    said: RehearsalTypedId | null,
    { setUp }: Rehearsing,
    turn: Turn,
    state: FlowState,
  ): SetUp | null {
    const { tools, heard: phrases, deciding, rehearsalTyped } = this.house;
    const heard = hears(phrases, text);
    switch (topic) {
      case 'risk': {
        // A "no" that comes later than the very next turn answers something else.
        const isFresh = Number(state.at) === turn.talk.memory.turn - 1;
        return isFresh && hears<string>(deciding.typed.risk, text) === 'no' ? { ...setUp, safe: true } : null;
      }
      case 'who': {
        const relation = relations.find((one) => heard === `for_${one}`) ?? null;
        const meant =
          heard !== null && !relation ? null : whoIsMeant(text, relation, tools.engine.read(text));
        if (!meant) return null;
        const known = toSomeoneElse(setUp, meant.relation, meant.name);
        return meant.tells && setUp.words === null ? { ...known, words: aboutIn(text) } : known;
      }
      case 'what':
        return heard !== null || !/\p{L}{2}/u.test(text)
          ? null
          : { ...setUp, scenario: null, words: aboutIn(text) };
      case 'reaction': {
        const persona = reactionNamed(text, rehearsalTyped);
        return persona ? { ...setUp, persona } : null;
      }
      case 'hard': {
        const difficulty = difficulties.find((one) => one === said);
        return difficulty ? { ...setUp, difficulty } : null;
      }
    }
  }

  private again(how: string, rehearsing: Rehearsing, turn: Turn, state: FlowState): Step {
    const { setUp } = rehearsing;
    if (how === 'same') return this.begin(rehearsing, turn);
    if (how === 'seed')
      return this.begin({ ...rehearsing, setUp: { ...setUp, seed: this.house.seed() } }, turn);
    if (how !== 'reaction' && how !== 'scene') return this.turns.askHowAgain(rehearsing, turn);
    turn.talk.made += 1;
    const open: SetUp =
      how === 'reaction'
        ? { ...setUp, persona: null }
        : { ...setUp, scenario: null, words: null, statement: null };
    const next: Rehearsing = {
      ...newRehearsing(`r${turn.talk.made}`, setUp.seed),
      feedback: rehearsing.feedback,
      setUp: open,
    };
    turn.talk.rehearsing = next;
    return this.goOn(next, turn, state);
  }

  private notPlayed(turn: Turn): Step {
    delete turn.talk.rehearsing;
    turn.replies.push(reply([line(turn.voice.say('rehearse.not_played_work'))], [toPeople(turn.voice)]));
    return 'done';
  }

  private leaveSetUp(turn: Turn): Step {
    delete turn.talk.rehearsing;
    turn.replies.push(reply([line(turn.voice.say('rehearse.left_it'))], [toMenu(turn.voice)]));
    return 'done';
  }

  private stillOpen(rehearsing: Rehearsing, value: Record<string, string>, turn: Turn): Step {
    const { voice } = turn;
    const { played } = rehearsing;
    if (!played) throw new Error('only a rehearsal under way can be open');
    const values = {
      name: inSentence(partnerName(played, this.show(turn))),
      turn: String(played.turns.length),
    };
    turn.replies.push(
      reply(
        [line(voice.say('rehearse.still_open', values))],
        [
          rehearseButton('choice.go_on_rehearsal', 'goOn', rehearsing, voice),
          go('choice.new_rehearsal', rehearseActions.open, voice, { ...value, new: 'yes' }),
        ],
      ),
    );
    return 'waiting';
  }

  private begunAlready(rehearsing: Rehearsing, turn: Turn): Step {
    const { voice } = turn;
    const over = rehearsing.played !== null && isOver(rehearsing.played);
    turn.replies.push(
      reply(
        [line(voice.say(over ? 'rehearse.over_already' : 'rehearse.begun_already'))],
        [
          rehearseButton(
            over ? 'choice.again' : 'choice.go_on_rehearsal',
            over ? 'again' : 'goOn',
            rehearsing,
            voice,
          ),
          go('choice.new_rehearsal', rehearseActions.open, voice, { new: 'yes' }),
        ],
      ),
    );
    return 'waiting';
  }

  private show = ({ talk, voice }: Turn): Show => ({ stage: this.house.stage, talk, voice });
}

function withAnswer(setUp: SetUp, topic: SetUpTopic, to: string): SetUp {
  switch (topic) {
    case 'risk':
      return { ...setUp, safe: true };
    case 'who':
      return toSomeoneElse(setUp, relations.find((one) => one === to) ?? 'general', null);
    case 'what':
      return { ...setUp, scenario: to, words: null };
    case 'reaction':
      return { ...setUp, persona: to as PersonaId };
    case 'hard':
      return { ...setUp, difficulty: to as Difficulty };
  }
}

const topicIn = ({ asked }: FlowState): SetUpTopic | null => setUpTopics.find((one) => one === asked) ?? null;

/** "My boss, about the rota" is about the rota. */
const aboutIn = (text: string): string => /\babout (.+)$/i.exec(text)?.[1] ?? text;

const asksToRehearse =
  /\b(?:rehearse|practi[cs]e|role-?play|try out)\b.*\b(?:talk|talking|conversation|chat|telling|asking|with my|to my|about)\b/i;

const oldCard = ({ voice }: Turn) =>
  reply(
    [line(voice.say('rehearse.old_card'))],
    [go('choice.new_rehearsal', rehearseActions.open, voice, { new: 'yes' })],
  );
