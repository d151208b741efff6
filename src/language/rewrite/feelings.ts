import type { Feeling, FeelingForm } from '../../catalogue/feeling.js';
import { isWork, type Relation } from '../../catalogue/relation.js';

/** A feeling as it will be said: the content's entry, and the word (the person's own, or with its "so"). */
export interface ChosenFeeling {
  feeling: Feeling;
  word: string;
  guessed: boolean;
  /** How a habit is put to this listener: "I get frustrated when…" or "I feel frustrated when…". */
  habit: 'get' | 'feel';
}

export const openings: Record<FeelingForm, string> = {
  am: "I'm",
  feel: 'I feel',
  get: 'I get',
  was: 'I was',
  felt: 'I felt',
  'have been': "I've been",
};

/** The wordings of a line's slot, first choice first: "I get hurt" is not said, so it becomes "I feel hurt". */
export const fallbacks: Record<FeelingForm, FeelingForm[]> = {
  am: ['am', 'feel'],
  feel: ['feel', 'am'],
  get: ['get', 'feel', 'am'],
  was: ['was', 'felt'],
  felt: ['felt', 'was'],
  'have been': ['have been', 'am', 'feel'],
};

export const formFor = (feeling: Feeling, wanted: FeelingForm): FeelingForm =>
  fallbacks[wanted].find((form) => feeling.forms.includes(form)) ?? feeling.forms[0]!;

export interface FeelingFinder {
  byId(id: string): Feeling | undefined;
  /** The feeling a word names, by id or another word for it. */
  byWord(word: string): Feeling | undefined;
  /** A feeling the person names as their own, with its strength. */
  named(words: string): ChosenFeeling | null;
  /** Of these ids, the ones that may be offered to this listener; never empty. */
  fitting(ids: string[], relation: Relation): Feeling[];
}

const strengthener =
  '(?:so |really |very |pretty |quite |extremely |beyond |totally |absolutely |completely |fucking |freaking |getting |just |always |still |a bit |a little )*';

export function compileFeelings(feelings: Feeling[]): FeelingFinder {
  const byId = new Map(feelings.map((feeling) => [feeling.id, feeling]));
  const byWord = new Map(
    feelings.flatMap((feeling) => [feeling.id, ...feeling.also].map((word) => [word, feeling] as const)),
  );
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).join('|');
  const own = new RegExp(
    `(?<!\\b(?:when|whenever|while|if|unless|until|time) )\\b(?:i'?m|i am|im|i feel|i felt|i was|i get|i've been|i have been|i'm getting|(?:makes?|making|made|drives?|gets?) me(?: feel)?|feeling|(?:leaves|left) me(?! alone)) (${strengthener})(${words})\\b(?! (?:you|of me|for you|love|i ))`,
    'i',
  );
  return {
    byId: (id) => byId.get(id),
    byWord: (word) => byWord.get(word.toLowerCase().trim()),
    named(text) {
      const match = own.exec(text);
      const feeling = match ? byWord.get(match[2]!.toLowerCase()) : undefined;
      if (!match || !feeling) return null;
      const strong = /\b(so|really|very|extremely|absolutely|completely|totally)\b/i
        .exec(match[1] ?? '')?.[1]
        ?.toLowerCase();
      const said = feeling.echo ? match[2]!.toLowerCase() : feeling.id;
      return { feeling, word: strong ? `${strong} ${said}` : said, guessed: false, habit: 'get' };
    },
    fitting(ids, relation) {
      const down = relation === 'child' || relation === 'report';
      const place = down ? 'down' : isWork(relation) ? 'work' : 'home';
      const fits = ids.flatMap((id) => byId.get(id) ?? []).filter((feeling) => feeling.offer.includes(place));
      if (fits.length > 0) return fits;
      return (relation === 'report' ? ['concerned'] : ['frustrated']).flatMap((id) => byId.get(id) ?? []);
    },
  };
}

/** Three or four others to offer, likeliest first; anger always among them, unless it is what was said. */
export function offersBeside(
  chosen: Feeling,
  likely: string[],
  relation: Relation,
  finder: FeelingFinder,
): string[] {
  const anger = 'angry';
  const fitting = finder
    .fitting([...likely, 'frustrated', 'hurt', 'worried', 'sad', 'tired', 'upset', 'concerned'], relation)
    .map((feeling) => feeling.id);
  const others = [...new Set(fitting)].filter((id) => id !== chosen.id && id !== anger);
  return chosen.id === anger ? others.slice(0, 4) : [...others.slice(0, 3), anger];
}
