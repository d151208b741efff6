import { type FoundPart, issueIn } from './found.js';
import { endOf } from './plain-text.js';

const need =
  /\b(?:(?:(?:because|bc|cuz|coz|cos|and|so) )?i (?:really |just )?(?:need|needed|value|long for|care about|rely on|count on)\b(?! you to)|(?:(?:because|bc|cuz|coz|cos|and) )?(?:i (?:really )?(?:want|wanted|like|love|enjoy|miss (?:you|us|talking|being|having|our|spending|the way|when|how|it|that|seeing|hearing))|i'?d (?:like|love)|i would (?:like|love))\b(?! (?:you|it if you|if you|us) )(?: us to)?|(?:it|this|that|[a-z]+) (?:really )?(?:matters?|is important|means a lot) to me\b|what i (?:need|want|miss) is\b|so (?:that )?i can\b|i'?d feel (?:better|safer|calmer)\b|i need us to\b)/;
const asDemand = /\bi (?:really |just )?(?:need|want) you to\b/;
const stop = /[.!?;\n]|,?\s+(?:and |but )?(?:could|would|can|will) (?:you|we)\b|,?\s+please\b/;

/** What the speaker needs or what matters to them. */
export function findNeed(text: string): FoundPart | null {
  const found = need.exec(text);
  if (found) {
    const end = endOf(text, found.index + found[0].length, stop);
    return {
      start: found.index,
      end,
      issue: issueIn(text.slice(found.index, end), [
        [
          'abstract_need',
          /\b(?:my need for|a sense of|validation|consideration|autonomy|interdependence|connection needs|mutuality|reciprocity)\b/,
        ],
      ]),
    };
  }
  const demand = asDemand.exec(text);
  return (
    demand && {
      start: demand.index,
      end: endOf(text, demand.index + demand[0].length, stop),
      issue: { id: 'need_as_demand', words: demand[0] },
    }
  );
}
