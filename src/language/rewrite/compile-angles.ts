import type { Catalogue } from '../../catalogue/load.js';
import type { Reading } from '../reading.js';
import type { Angle } from './angle.js';
import { type AngleFinders, anglesOf } from './angles.js';
import { stemsOf } from './concrete.js';
import { compileFrames } from './frames.js';
import { compileAccounts } from './own-account.js';
import { compileSayable } from './sayable.js';

/** What finds the complaints of a message, the one that matters most first, made from content. */
export function compileAngles(catalogue: Catalogue): (reading: Reading) => Angle[] {
  const words = catalogue.rewriting;
  const finders: AngleFinders = {
    findFrame: compileFrames(catalogue.frames),
    sayable: compileSayable(words, wordsOf(catalogue, 'LabelNoun'), wordsOf(catalogue, 'Label')),
    accounts: compileAccounts(words),
    words,
    vague: stemsOf(words.vague.join(' ')),
  };
  return (reading) => anglesOf(reading, finders);
}

const wordsOf = ({ wordClasses }: Catalogue, wanted: string): string[] =>
  wordClasses.filter(({ tag }) => tag === wanted).flatMap(({ words }) => words);
