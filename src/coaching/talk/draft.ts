import type { PatternId } from '../../catalogue/pattern.js';
import type { Suggestion } from '../../language/suggestion.js';

/** Something the person wants to say, and what was offered for it. The message is read again when needed. */
export interface Draft {
  id: string;
  text: string;
  suggestions: Suggestion[];
  /** Whether its card asked what happened, because the draft does not say. */
  asked: boolean;
  /** What happened, in the person's words, once they have told it. */
  told: string | null;
  /** The feeling the person chose for it, as an id or in their own word. */
  feeling: string | null;
  /** The finding that was shown, so that "It's fine as it is" and "Why?" know what they speak of. */
  shown: { pattern: PatternId; rule: string; words: string } | null;
}

/** Where drafts are. */
export interface Drafts {
  /** Latest last; older ones are dropped, and a press on their card gets a clear line. */
  drafts: Draft[];
  /** How many things of this sitting were given a number. */
  made: number;
  /** What the last Save button shown was for: “save it”, typed, means that. */
  savable: Record<string, string> | null;
}

export const draftsKept = 10;

export function addDraft(
  talk: Drafts,
  text: string,
  suggestions: Suggestion[],
  shown: Draft['shown'],
): Draft {
  talk.made += 1;
  const draft: Draft = {
    id: `d${talk.made}`,
    text,
    suggestions,
    asked: false,
    told: null,
    feeling: null,
    shown,
  };
  talk.drafts = [...talk.drafts, draft].slice(-draftsKept);
  talk.savable = null;
  return draft;
}

/** Whether something read from a disk is a draft as this program writes it. */
export const isDraft = (value: unknown): value is Draft => {
  const draft = value as Partial<Draft> | null;
  return typeof draft?.id === 'string' && typeof draft.text === 'string' && Array.isArray(draft.suggestions);
};

/** Goes on with drafts of an earlier conversation; new ones are counted on from there. */
export function takeUp(talk: Pick<Drafts, 'drafts' | 'made'>, drafts: Draft[]): void {
  talk.drafts = drafts;
  talk.made = Math.max(0, ...drafts.map(({ id }) => Number(id.slice(1)) || 0));
}

export const findDraft = (talk: Pick<Drafts, 'drafts'>, id: string | undefined): Draft | undefined =>
  id === undefined ? undefined : talk.drafts.find((draft) => draft.id === id);

export const latestDraft = (talk: Pick<Drafts, 'drafts'>): Draft | undefined => talk.drafts.at(-1);
