import type { Relation } from '../../catalogue/relation.js';
import type { Utterance } from '../utterance.js';

/** Words that tell who is listening, surest first. Grammar of address, not content: one line a relation. */
const signs: [Relation, RegExp][] = [
  [
    'manager',
    /\b(?:my (?:boss|manager|supervisor|line manager|team lead|director)|promotion|my raise|my performance review|my workload)\b/,
  ],
  [
    'report',
    /\b(?:report to me|my (?:employee|direct report|intern|assistant)|your (?:performance|kpis?|targets?) (?:is|are|this)|as your (?:manager|boss))\b/,
  ],
  [
    'partner',
    /\b(?:my (?:husband|wife|boyfriend|girlfriend|partner|fianc[eé]e?|bf|gf|hubby|spouse)|babe|baby|honey|darling|our (?:anniversary|marriage|wedding|relationship|kids|children|son|daughter|date night)|love me|marr(?:y|ied)|in bed|your (?:mother|mum|mom)-in-law)\b/,
  ],
  [
    'child',
    /\b(?:my (?:son|daughter|kid|child|toddler|teen(?:ager)?)|your (?:homework|room|schoolwork|grades|teacher|bedtime|curfew|toys|screen time)|homework|curfew|bedtime|young (?:man|lady)|grounded|i'm your (?:mother|father|mum|mom|dad|parent)|under my roof|my house, my rules)\b/,
  ],
  [
    'parent',
    /\b(?:mum|mom|mummy|mommy|dad|daddy|my (?:mother|father|parents)|you raised me|my childhood|when i was (?:a kid|little|young|a child))\b/,
  ],
  [
    'sibling',
    /\b(?:my (?:brother|sister|sis|bro|twin)|sis|mum and dad|mom and dad|mum's favou?rite|mom's favorite)\b/,
  ],
  [
    'roommate',
    /\b(?:flatmate|roommate|room-?mate|housemate|the (?:rent|flat|apartment|bills)|the dishes|the bins|my leftovers|my shelf|the wifi|chore (?:rota|chart)|lease)\b/,
  ],
  [
    'coworker',
    /\b(?:colleague|co-?worker|the (?:team|meeting|project|deadline|client|presentation|report|code|sprint|stand-?up|budget|office)|deadlines?|emails?|meetings?|the client|my desk|my code|slack|the customer|my idea|my work|workload|shift|pull request|jira)\b/,
  ],
  [
    'friend',
    /\b(?:my (?:best )?friend|bestie|bro|dude|mate|you guys|hang ?out|group chat|our friendship|the party|ghost(?:ed|ing)?)\b/,
  ],
  [
    'family',
    /\b(?:my (?:aunt|uncle|cousin|grandma|grandmother|grandpa|niece|nephew|in-laws|mother-in-law|father-in-law|sister-in-law|brother-in-law|ex)|this family|our family|the family)\b/,
  ],
];

/** Who is listening, guessed from the words ("my boss", "Mum", "babe"); `general` when nothing tells. */
export function guessRelation(utterance: Pick<Utterance, 'normalised'>): Relation {
  const words = utterance.normalised.text.toLowerCase();
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? 'general';
}
