import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import type { Act } from '../../catalogue/rewriting.js';
import type { Reading } from '../reading.js';
import type { Angle } from './angle.js';
import type { Complaint } from './complaint.js';
import { stemsOf } from './concrete.js';
import type { ChosenFeeling, FeelingFinder } from './feelings.js';
import type { FrameMatch } from './frames.js';
import { hash } from './hash.js';
import { ownStatement } from './own-statement.js';
import { type Slots, slotsOf } from './slots.js';
import type { Filled } from './template.js';
import type { Topic } from './topic.js';

/** What is to be said again, and all that decides how. */
export interface Matter {
  act: Act;
  complaint: Complaint | null;
  frame: FrameMatch | null;
  /** The person's own sentence that can stay. */
  own: Filled | null;
  slots: Slots;
  relation: Relation;
  feeling: ChosenFeeling;
  /** Ids of feelings, likeliest first. */
  likely: string[];
  /** Picks among wordings that are equally good. */
  seed: number;
  /** As many words as the listener takes in at once. */
  longest: number;
  /** Stems of the draft's words that should not be lost. */
  concrete: Set<string>;
  /** Stems of those that tell less ("side", "mum"), and are missed less. */
  faint: Set<string>;
}

/** Makes the matter of one rewriting: what is complained of, to whom, with which feeling, and what must not be lost. */
export function compileMatters({ rewriting: words }: Catalogue, finder: FeelingFinder) {
  const vague = stemsOf(words.vague.join(' '));
  const small = new RegExp(`\\b(?:${words.smallChild.join('|')})\\b`, 'i');

  /** The feeling the person names, in their own word; else the likeliest guess, as strong as the tone. */
  const feelingFor = (reading: Reading, angle: Angle | null, likely: string[]): ChosenFeeling => {
    const seed = hash(reading.text);
    const habit = seed % 5 === 0 ? 'get' : 'feel';
    const downward = reading.relation === 'child' || reading.relation === 'report';
    const caused = angle?.complaint?.feelingWord;
    const named =
      (caused ? finder.named(`I feel ${caused}`) : null) ??
      finder.named(reading.clauses.map((clause) => clause.words).join('. '));
    const sayable = named && !(downward && /^(?:hurt|sad|lonely)$/.test(named.feeling.family));
    if (sayable) return { ...named, habit };
    // "When I'm upset": not said a second time as what it does to me.
    const unsaid = likely.filter(
      (id) => !new RegExp(`\\b${id}\\b`, 'i').test(angle?.complaint?.predicate ?? ''),
    );
    const fitting = finder.fitting(unsaid, reading.relation);
    const loud =
      /!!|\p{Lu}{4,}.*\p{Lu}{4,}/u.test(reading.text) || /fuck|wtf|shit|hate|sick of/i.test(reading.text);
    const strong = loud ? fitting.filter((feeling) => feeling.strength >= 2) : fitting;
    const pool = (strong.length > 0 ? strong : fitting).slice(0, angle?.frame ? 2 : 3);
    const feeling = pool[seed % 5 < 3 ? 0 : hash(`${reading.text} `) % pool.length]!;
    return { feeling, word: feeling.id, guessed: true, habit };
  };

  return (reading: Reading, angle: Angle | null, act: Act, topic: Topic | null): Matter => {
    const complaint = angle?.complaint ?? null;
    const frame = angle?.frame ?? null;
    const bare = words.acts[act].feelings.filter((id) => concernsMe(complaint) || !finder.byId(id)?.tender);
    const likely = [...new Set([...(frame?.frame.feelings ?? []), ...bare])];
    const told = complaint
      ? `${complaint.predicate} ${complaint.also?.predicate ?? ''} ${complaint.said ?? ''}`
      : (topic?.text ?? '');
    const stems = frame && frame.by !== 'deed' ? [] : [...stemsOf(told)];
    return {
      act,
      complaint,
      frame,
      own: ownStatement(reading, finder, vague),
      slots: {
        ...(complaint ? slotsOf(complaint, words) : {}),
        ...frame?.groups,
        ...(topic ? { topic: topic.text } : {}),
      },
      relation: reading.relation,
      feeling: feelingFor(reading, angle, likely),
      likely,
      seed: hash(reading.text.toLowerCase()),
      longest: reading.relation === 'child' && small.test(reading.text) ? 12 : 45,
      concrete: new Set(stems.filter((stem) => !vague.has(stem))),
      faint: new Set(stems.filter((stem) => vague.has(stem))),
    };
  };
}

/** "You never call me", and a message with no deed in it; not "you never put gas in the car". */
const concernsMe = (complaint: Complaint | null): boolean =>
  complaint === null ||
  complaint.own !== undefined ||
  /\b(?:me|us|my|our|I|we|love|care)\b/.test(`${complaint.predicate} ${complaint.said ?? ''}`);
