import type { HeardId } from '../catalogue/phrase.js';
import { hears } from '../coaching/hears.js';
import { type Reply, together } from '../coaching/reply.js';
import type { Rewriting } from '../coaching/rewrite/consider.js';
import { takeDraft } from '../coaching/rewrite/take-draft.js';
import { newTalk } from '../coaching/talk/talk.js';
import { createVoice, type Lines } from '../coaching/voice/voice.js';
import { type GateCatalogue, newGateState, throughSafety } from './safety-gate.js';

/** What is seen of one message that stands alone. */
export interface Glance {
  reply: Reply;
  /** Ways to say it, best first; none when there is danger in it, or when it is fine as it is. */
  ways: string[];
  danger: boolean;
  /** What it says to the coach itself: "help"; null when it is for somebody else. */
  heard: HeardId | null;
}

/** Answers one message as the beginning of a talk that does not go on. The safety screen comes first, as everywhere. */
export function glanceAt(
  words: string,
  locale: string | undefined,
  { tools, catalogue, lines }: { tools: Rewriting; catalogue: GateCatalogue; lines: Lines },
): Glance {
  const { heard } = catalogue;
  const passage = throughSafety(tools.engine, catalogue, {
    state: newGateState(),
    said: { kind: 'typed', text: words },
    relation: null,
    turn: 1,
    asksTheirs: false,
    asksRisk: false,
    locale,
  });
  const danger = passage.state.safety.concern !== null;
  const named = hears(heard, words);
  if (!passage.said) return { reply: together(passage.before), ways: [], danger: true, heard: named };
  const talk = newTalk();
  const reply = takeDraft(words, { talk, voice: createVoice(lines, talk.memory), tools });
  return {
    reply: together([...passage.before, reply, ...passage.after]),
    ways: danger ? [] : (talk.drafts.at(-1)?.suggestions ?? []).map(({ text }) => text),
    danger,
    heard: named,
  };
}
