import { signInTheirs } from '../coaching/reply-to-them/sign-in-theirs.js';
import { theirWords } from '../coaching/reply-to-them/their-words.js';
import type { Safety } from '../language/reading.js';
import { answerReadAs } from '../language/safety/text-model/text-model.js';

type Screen = (words: string) => Safety | null;

/**
 * The gravest sign of danger in what a person wrote, whichever way it is read; null when there is none. `theirs`:
 * they were asked for words that somebody else said.
 */
export function signOfDanger(written: readonly string[], theirs: boolean, screen: Screen): Safety | null {
  // What somebody else wrote, or words turned to be read another way, is nobody's own way of telling.
  const byRules: Screen = (words) => {
    const sign = screen(words);
    return sign && answerReadAs(sign.rule) === null ? sign : null;
  };
  return gravest(
    written.flatMap((words) =>
      theirs
        ? [signInTheirs(words, byRules)]
        : [screen(words), ...asFeelingToo(words).map(byRules), inTold(words, byRules)],
    ),
  );
}

/** "She said you'll never see the kids": what was said is looked at by itself as well. */
function inTold(words: string, screen: Screen): Safety | null {
  const theirs = theirWords(words);
  return theirs === null ? null : signInTheirs(theirs, screen);
}

const fewWords = 3;

/** A few words may answer "what do you feel?": "threatened" alone is "I feel threatened". */
const asFeelingToo = (words: string): string[] =>
  words.trim().split(/\s+/).length <= fewWords ? [words, `I feel ${words}`] : [words];

const gravest = (found: (Safety | null)[]): Safety | null => {
  const signs = found.filter((sign) => sign !== null);
  return signs.find(({ level }) => level === 'clear') ?? signs[0] ?? null;
};
