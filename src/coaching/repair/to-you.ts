import { toSecondPerson } from '../../language/rewrite/person.js';

const kin =
  'husband|wife|partner|boyfriend|girlfriend|bf|gf|fiancée?|fiancee?|spouse|ex|mum|mom|mummy|mam|mother|dad|daddy|father|parents?|brothers?|sisters?|siblings?|sons?|daughters?|kids?|child|children|toddler|teenager|boys?|girls?|little (?:one|boy|girl)|baby|aunt|uncle|cousin|niece|nephew|grandma|grandmother|grandpa|grandfather|gran|nan|granny|grandad|(?:mother|father|sister|brother|son|daughter)[ -]in[ -]law|in[ -]laws|step\\w+|(?:best )?friends?|best mate|mates?|bestie|flatmates?|roommates?|housemates?|neighbou?rs?|boss|manager|supervisor|team lead|teams?|colleagues?|co-?workers?|teammates?|assistant|intern|employees?|teacher|landlord|landlady|client';
const someone = `(?:(?:my|our) (?:\\w+ )?|the )(?:${kin})`;
/** Verbs and little words after which a name is the one it was done to. */
const before =
  'at|to|with|on|called|told|asked|ignored|blamed|accused|insulted|mocked|hurt|blanked|ghosted|let|stood|gave|interrupted|criticised|criticized|lectured|nagged|from|about|compared|threatened|humiliated|embarrassed|teased|betrayed|upset';

/** What follows people's names when the apostrophe was left out. */
const belongings =
  'phone|diary|journal|messages?|texts?|emails?|letters?|birthday|room|things|stuff|car|mug|feelings|back|face|friends|party|wedding|trust|secret|game|match|recital|play|bag|laptop|computer|lunch|food|bike|jacket|money';

/** After these verbs "her" is she; so it is before words that begin no thing of hers. */
const tellsHer = /\b(?:called|told|asked|gave|sent|named|labelled|texted|wrote|showed)$/i;
const noThing =
  /^(?:a|an|the|that|this|these|those|she|he|they|to|in|on|at|for|with|and|or|last|yesterday|today|tonight|again|out|off|up|down|so|really|too|very|all|why|what|how|when|if|because|names|twice|about|of|by|over|like|too|without|every|from|behind|stupid|lazy|selfish|useless|mad|crazy|ugly|fat|mean|boring|dramatic|needy|hysterical|ungrateful|pathetic|rude|bossy)$/i;

/**
 * What somebody told of themselves and another ("I called her a liar") as it is said to that other ("I called you a
 * liar"). `other`: whether there was anybody to turn to.
 */
export function toYou(told: string): { words: string; other: boolean } {
  const named = told
    .replace(new RegExp(`\\b${someone}(?:'s|’s|s'?(?= (?:${belongings})\\b))`, 'gi'), 'your')
    .replace(new RegExp(`\\b${someone}\\b`, 'i'), 'you')
    .replace(new RegExp(`\\b(${before}) \\p{Lu}\\p{Ll}+(?:'s|’s)(?= )`, 'gu'), '$1 your')
    .replace(
      new RegExp(
        `\\b(${before}) (?!(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\\b)\\p{Lu}\\p{Ll}+\\b(?! Street| Road)`,
        'u',
      ),
      '$1 you',
    );
  const hers = named.replace(/\bher\b/gi, (_her, at: number) => {
    const next = /^ ([\p{L}'-]+)/u.exec(named.slice(at + 3))?.[1];
    return !next || tellsHer.test(named.slice(0, at).trimEnd()) || noThing.test(next) ? 'you' : 'your';
  });
  const who = /\b(?:he|she|him|her|his)\b/i.test(told) ? 'he' : 'they';
  const turned = toSecondPerson(agreeing(hers), who);
  return { words: agreeing(turned), other: turned !== told };
}

/** "She was" becomes "you were", and "you never listens" is put right. */
const agreeing = (words: string): string =>
  words
    .replace(/\b(?:you|s?he|they) (?:was|were)\b/gi, 'you were')
    .replace(/\b(?:you|s?he|they) (?:is|are)\b/gi, 'you are')
    .replace(/\b(?:you|s?he) (?:has)\b/gi, 'you have')
    .replace(/\b(?:you|s?he) doesn't\b/gi, "you don't")
    .replace(/\bs?he (never|always|only|just)\b/gi, 'you $1')
    .replace(/\b(pick|put|shut|push|let|tell|told|cut|stood) (up|out|off|down|away) you\b/gi, '$1 you $2')
    .replace(/\b(you (?:never|always|only|just)) (\w{3,}[^s])s\b/gi, '$1 $2');
