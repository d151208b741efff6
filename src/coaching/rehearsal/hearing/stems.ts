import { stemOf } from '../../../language/stem.js';

const small = new Set(
  'a about after again all also always am an and any are around as at back be because been before being but by came can come could did do does doing done don dont down each even ever every feel feeling felt few first for from get gets getting go goes going gone got had has have having he her here hers him his how i id if ill im in into is isnt it its ive just keep kept know last less let like little look lot lots made make makes making many may me mean might mine more most much must my need never new next no not nothing now of off oh ok okay on once one only or other our out over own please put quite rather re really right said same say saying see seem seems she should since so some something sometimes soon sorry still such sure take tell than thank thanks that thats the their them then there these they thing things think this those though thought time times to today together told tomorrow tonight too took try trying two until up upon us use used very want wanted was way we well went were what when where which while who whole why will with without wont work would yeah yes yesterday yet you youd youll your youre yours youve'.split(
    ' ',
  ),
);

/** The roots of the words that say what a text is about. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2 && !small.has(word))
      .map(stemOf),
  );

export function sharedStems(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return shared;
}
