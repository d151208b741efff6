import type { Relation } from '../../catalogue/relation.js';
import type { Engine } from '../../language/engine.js';
import type { Reading } from '../../language/reading.js';
import type { Suggestion } from '../../language/suggestion.js';
import { type Block, line, type Reply, reply } from '../reply.js';
import { addDraft, type Draft, type Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { answer, dismissed, isMiss, missesBeforeDoors, threeDoors } from './answers.js';
import { asksWhatHappened, type Opening, rewriteCard } from './card.js';
import type { FeelingNames } from './feelings.js';
import { moreWays, waysOut } from './more-ways.js';
import { sameTopic } from './same-topic.js';
import { countWords } from './sixty-words.js';
import { judge, type Verdict } from './verdict.js';
import { withWhatHappened } from './what-happened.js';
import { type Shelf, whyOpening } from './why-opening.js';

/** What the rewrite journey works with: the language engine, and the names and sources it cites. */
export interface Rewriting {
  engine: Engine;
  names: FeelingNames;
  shelf: Shelf;
}

/** A message taken as something to say to somebody. The draft is kept in `talk`, which it changes. */
export function takeDraft(text: string, talk: Talk, voice: Voice, tools: Rewriting): Reply {
  const before = talk.drafts.at(-1);
  const { reading, suggestions, verdict } = consider(text, talk, tools);
  if (before?.asked) {
    before.asked = false;
    if (tellsWhatHappened(verdict) && withWhatHappened(before.suggestions, text, tools.engine)) {
      talk.misses = 0;
      before.told = text;
      return showDraft(before, talk, voice, tools, { kind: 'answered' });
    }
  }
  talk.misses = isMiss(verdict) ? talk.misses + 1 : 0;
  if (talk.misses >= missesBeforeDoors) {
    talk.misses = 0;
    return threeDoors(talk, voice);
  }
  if (!isDraft(verdict)) return show(noDraft, reading, verdict, { kind: 'new' }, voice, tools);
  const draft = addDraft(talk, text, suggestions, shownIn(verdict));
  const opening: Opening = { kind: before && sameTopic(before.text, text) ? 'again' : 'new' };
  return show(draft, reading, verdict, opening, voice, tools);
}

/** The same draft once more, with what the person has said since: whom it is for, how it felt, what happened. */
export function showDraft(draft: Draft, talk: Talk, voice: Voice, tools: Rewriting, opening: Opening): Reply {
  const { reading, suggestions, verdict } = consider(draft.text, talk, tools);
  const felt = draft.feeling ? withFeeling(suggestions, draft.feeling, tools.engine) : suggestions;
  draft.suggestions = (draft.told && withWhatHappened(felt, draft.told, tools.engine)) || felt;
  draft.shown = shownIn(verdict) ?? draft.shown;
  return show(draft, reading, verdict, opening, voice, tools);
}

/** Another feeling in place of the guess: "Got it." and the new version. */
export function changeFeeling(
  draft: Draft,
  feeling: string,
  talk: Talk,
  voice: Voice,
  tools: Rewriting,
): Reply {
  const changed = withFeeling(draft.suggestions, feeling, tools.engine);
  if (changed.every((suggestion, index) => suggestion === draft.suggestions[index])) {
    return reply(
      [line(voice.say('rewrite.feeling_does_not_fit', { feeling: tools.names.name(feeling) }))],
      waysOut(draft, 0, voice),
    );
  }
  draft.suggestions = changed;
  draft.feeling = feeling;
  const { reading, verdict } = consider(draft.text, talk, tools);
  return show(draft, reading, verdict, { kind: 'changed', feeling }, voice, tools);
}

export function changeRelation(
  draft: Draft,
  relation: Relation,
  talk: Talk,
  voice: Voice,
  tools: Rewriting,
): Reply {
  talk.relation = relation;
  return showDraft(draft, talk, voice, tools, { kind: 'changed', feeling: draft.feeling });
}

/** "It's fine as it is": the rule behind the shown finding is put away for this talk. */
export function leaveAlone(draft: Draft, talk: Talk, voice: Voice): Reply {
  const rule = draft.shown?.rule;
  if (rule && !talk.dismissed.includes(rule)) talk.dismissed.push(rule);
  return dismissed(draft, voice);
}

export function showAgain(draft: Draft, talk: Talk, voice: Voice, tools: Rewriting): Reply {
  const rules = consider(draft.text, talk, tools).reading.findings.map(({ rule }) => rule);
  talk.dismissed = talk.dismissed.filter((rule) => !rules.includes(rule));
  return showDraft(draft, talk, voice, tools, { kind: 'again' });
}

/** The other ways, or the why, laid open: for people who type instead of pressing. */
export function layOpen(
  what: 'more_ways' | 'why',
  draft: Draft,
  talk: Talk,
  voice: Voice,
  tools: Rewriting,
): Reply {
  const { verdict } = consider(draft.text, talk, tools);
  const openings: Block[] =
    what === 'more_ways'
      ? moreWays(draft, voice)
      : 'finding' in verdict
        ? [whyOpening(verdict.finding, tools.shelf, voice, draft.suggestions[0]?.source)]
        : [];
  const blocks = openings.flatMap((block) => (block.kind === 'opening' ? block.blocks : [block]));
  return blocks.length > 0
    ? reply(blocks)
    : reply([line(voice.say(`rewrite.no_${what}`))], waysOut(draft, null, voice));
}

function consider(text: string, talk: Talk, { engine }: Rewriting) {
  const reading = engine.read(text, talk.relation ? { relation: talk.relation } : {});
  // Whether danger stops coaching was settled before this turn began; here the words are only words.
  const suggestions = easiestFirst(engine.suggest({ ...reading, safety: null }));
  return { reading, suggestions, verdict: judge(reading, suggestions, talk.dismissed) };
}

function show(
  draft: Draft,
  reading: Reading,
  verdict: Verdict,
  opening: Opening,
  voice: Voice,
  { names, shelf }: Rewriting,
): Reply {
  if (verdict.kind !== 'rewrite') return answer(verdict, draft, shelf, voice);
  draft.asked = opening.kind === 'new' && asksWhatHappened(draft);
  return rewriteCard({ draft, reading, finding: verdict.finding, voice, names, shelf }, opening);
}

const withFeeling = (suggestions: Suggestion[], feeling: string, engine: Engine): Suggestion[] =>
  suggestions.map((suggestion) => engine.withFeeling(suggestion, feeling) ?? suggestion);

const sayable = 28;

/** Nobody says forty words without rehearsing: a shorter one goes first when the best is that long. */
function easiestFirst(suggestions: Suggestion[]): Suggestion[] {
  const [first] = suggestions;
  if (!first || countWords(first.text) <= sayable) return suggestions;
  const shorter = suggestions.find(({ text }) => countWords(text) <= sayable);
  return shorter ? [shorter, ...suggestions.filter((suggestion) => suggestion !== shorter)] : suggestions;
}

const tellsWhatHappened = (verdict: Verdict): boolean =>
  ['plain', 'about_them', 'unclear'].includes(verdict.kind) ||
  (verdict.kind === 'fine' && verdict.fine === 'observation');

const shownIn = (verdict: Verdict): Draft['shown'] =>
  'finding' in verdict
    ? { pattern: verdict.finding.pattern, rule: verdict.finding.rule, words: verdict.finding.text.trim() }
    : null;

/** Only words meant for somebody are a draft; a miss does not push the last one out. */
const isDraft = (verdict: Verdict): boolean =>
  !isMiss(verdict) && verdict.kind !== 'not_english' && verdict.kind !== 'bare_feeling';

const noDraft: Draft = {
  id: '',
  text: '',
  suggestions: [],
  asked: false,
  told: null,
  feeling: null,
  shown: null,
};
