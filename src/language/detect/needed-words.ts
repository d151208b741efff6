import type { MatchNode } from './match-syntax.js';

/** Words, and tags with their `#`, one of which a sentence must have for a match to be possible. */
export type Need = ReadonlySet<string>;

/** All that a match cannot do without, the rarest first; empty when it can do without any word. */
export const needsOf = (tree: MatchNode): Need[] => allNeeds(tree).sort((a, b) => costOf(a) - costOf(b));

export function isMet(need: Need, keys: ReadonlySet<string>): boolean {
  const [few, many] = need.size < keys.size ? [need, keys] : [keys, need];
  for (const key of few) if (many.has(key)) return true;
  return false;
}

function allNeeds(node: MatchNode): Need[] {
  switch (node.kind) {
    case 'term':
      if (node.test.kind === 'word') return [new Set([node.test.word])];
      return node.test.kind === 'tag' ? [new Set([`#${node.test.tag}`])] : [];
    case 'sequence':
      return node.parts.flatMap(allNeeds);
    case 'choice': {
      const rarest = node.options.map((option) => needsOf(option)[0]);
      return rarest.every((need) => need !== undefined) ? [new Set(rarest.flatMap((need) => [...need]))] : [];
    }
    case 'repeat':
      return node.min > 0 ? allNeeds(node.part) : [];
    case 'point':
      return allNeeds(node.part);
    default:
      return [];
  }
}

/** Of 100 sentences of everyday talk, about so many have the word or tag; of those not named here, one at most. */
const common = new Map(
  (
    '#Noun:97 #Verb:94 #Pronoun:86 #PresentTense:77 #Singular:73 you:65 #Preposition:59 ' +
    '#Determiner:57 #Infinitive:53 #PastTense:41 #Adjective:41 #Conjunction:40 #Copula:35 ' +
    '#Auxiliary:35 the:34 #Adverb:30 #Owe:27 i:27 #Possessive:26 #Actor:22 and:19 #Plural:19 ' +
    '#Gerund:18 to:18 #Modal:18 #Someone:17 #ProperNoun:17 a:17 #Offer:17 me:16 it:16 is:14 ' +
    'are:13 #OwePast:13 your:13 #Negative:13 #Date:13 #PhrasalVerb:12 #Particle:12 have:12 my:12 ' +
    '#Value:12 for:12 #Kin:11 on:10 #QuestionWord:10 that:10 not:10 in:9 #Imperative:9 ' +
    '#GoodOutcome:9 #Them:8 #OweIng:8 #Kind:8 with:8 #WrongPast:8 of:8 do:7 at:7 #Expression:7 ' +
    '#Duration:7 this:6 #Wrong:6 am:6 #Label:6 when:6 we:6 what:5 up:5 #LabelNoun:5 would:5 ' +
    '#Goodwill:5 like:5 be:5 #Help:5 so:5 us:5 about:4 feel:4 #Absolute:4 got:4 how:3 can:4 was:4 ' +
    'if:4 all:4 get:3 will:4 just:4 no:3 did:3 never:4 always:4 but:4 he:3 she:3 they:3'
  )
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([key, share]) => [key, Number(share)]),
);
const costOf = (need: Need): number => [...need].reduce((sum, key) => sum + (common.get(key) ?? 0.5), 0);
