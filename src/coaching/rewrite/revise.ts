import type { Relation } from '../../catalogue/relation.js';
import type { Engine } from '../../language/engine.js';
import type { Suggestion } from '../../language/suggestion.js';
import { line, type Reply, reply } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import { dismissed } from './answers.js';
import type { Opening } from './card.js';
import { consider, type RewriteTurn, show, shownIn } from './consider.js';
import { waysOut } from './more-ways.js';
import { withWhatHappened } from './what-happened.js';

/** The same draft once more, with what the person has said since: whom it is for, how it felt, what happened. */
export function showDraft(draft: Draft, turn: RewriteTurn, opening: Opening): Reply {
  const { engine } = turn.tools;
  const considered = consider(draft.text, turn);
  const { suggestions, verdict } = considered;
  const felt = draft.feeling ? withFeeling(suggestions, draft.feeling, engine) : suggestions;
  draft.suggestions = (draft.told && withWhatHappened(felt, draft.told, engine)) || felt;
  draft.shown = shownIn(verdict) ?? draft.shown;
  return show(draft, considered, opening, turn);
}

/** Another feeling in place of the guess: "Got it." and the new version. */
export function changeFeeling(draft: Draft, feeling: string, turn: RewriteTurn): Reply {
  const { voice, tools } = turn;
  const changed = withFeeling(draft.suggestions, feeling, tools.engine);
  if (changed.every((suggestion, index) => suggestion === draft.suggestions[index])) {
    const named = draft.suggestions.some(({ slots }) => slots.length > 0);
    const why = named ? 'rewrite.feeling_does_not_fit' : 'rewrite.feeling_not_in_it';
    return reply([line(voice.say(why, { feeling: tools.names.name(feeling) }))], waysOut(draft, 0, voice));
  }
  draft.suggestions = changed;
  draft.feeling = feeling;
  return show(draft, consider(draft.text, everythingShown(turn)), { kind: 'changed', feeling }, turn);
}

/** Whom it is for, once said, holds for the talk. */
export function changeRelation(draft: Draft, relation: Relation, turn: RewriteTurn): Reply {
  turn.talk.relation = relation;
  return showDraft(draft, everythingShown(turn), { kind: 'changed', feeling: draft.feeling });
}

/** "It's fine as it is": the rule behind the shown finding is put away for this talk. */
export function leaveAlone(draft: Draft, { talk, voice }: RewriteTurn): Reply {
  const rule = draft.shown?.rule;
  if (rule && !talk.dismissed.includes(rule)) talk.dismissed.push(rule);
  return dismissed(draft, voice);
}

/** "Show me that again": the rules at work in this draft are pointed at once more. */
export function showAgain(draft: Draft, turn: RewriteTurn): Reply {
  const rules = consider(draft.text, turn).reading.findings.map(({ rule }) => rule);
  turn.talk.dismissed = turn.talk.dismissed.filter((rule) => !rules.includes(rule));
  return showDraft(draft, turn, { kind: 'again' });
}

/** Who changes a rewrite wants to see it, even where they called their own words fine. */
const everythingShown = (turn: RewriteTurn): RewriteTurn => ({
  ...turn,
  talk: { ...turn.talk, dismissed: [] },
});

const withFeeling = (suggestions: Suggestion[], feeling: string, engine: Engine): Suggestion[] =>
  suggestions.map((suggestion) => engine.withFeeling(suggestion, feeling) ?? suggestion);
