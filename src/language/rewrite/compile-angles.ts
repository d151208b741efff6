import type { Catalogue } from '../../catalogue/load.js';
import type { Reading } from '../reading.js';
import type { Angle } from './angle.js';
import { anglesOf } from './angles.js';
import { compileFrames } from './frames.js';
import { compileAccounts } from './own-account.js';
import { compileSayable } from './sayable.js';

/** What finds the complaints of a message, the one that matters most first, made from content. */
export function compileAngles(catalogue: Catalogue): (reading: Reading) => Angle[] {
  const words = catalogue.rewriting;
  const findFrame = compileFrames(catalogue.frames);
  const accounts = compileAccounts(words);
  const sayable = compileSayable(words, wordsOf(catalogue, 'LabelNoun'), wordsOf(catalogue, 'Label'));
  return (reading) => anglesOf(reading, findFrame, sayable, accounts, words);
}

const wordsOf = ({ wordClasses }: Catalogue, wanted: string): string[] =>
  wordClasses.filter(({ tag }) => tag === wanted).flatMap(({ words }) => words);
